import type { Day } from '../../domain/calendar/day';
import { groupNotices } from '../../domain/supervision/group-notices';
import { historyOf } from '../../domain/supervision/history';
import { issueNotices } from '../../domain/supervision/issue-notices';
import { type OverdueReply, overdueReplies } from '../../domain/supervision/overdue-replies';
import type { UnreadEntry } from '../../domain/supervision/read-register';
import { soundRules } from '../../domain/supervision/rules';
import type { Notice, NoticeGroup } from '../../domain/supervision/types';
import type { LoadedLedger } from '../load-ledger';
import type { FoundRegister } from './supervision-register';
import type { SupervisionSettings } from './supervision-settings';

/** What would be sent on a day, and what the register says. */
export interface SupervisionView {
  readonly loaded: LoadedLedger;
  readonly settings: SupervisionSettings;
  readonly found: FoundRegister;
  readonly issued: Day;
  readonly groups: readonly NoticeGroup[];
  readonly overdue: readonly OverdueReply[];
  readonly unread: readonly UnreadEntry[];
  /** Rows of the register that are of another ledger's sheet; they were not counted. */
  readonly elsewhere: number;
}

/** Works out what would be sent. Nothing is written and no number is used up. */
export function supervisionView(
  loaded: LoadedLedger,
  settings: SupervisionSettings,
  found: FoundRegister,
  issued: Day,
): SupervisionView {
  const { register, known } = found;
  const history = historyOf(known, loaded.ledger.sheet);
  const source = { ledger: loaded.ledger, cells: loaded.cells, history };
  return {
    loaded,
    settings,
    found,
    issued,
    groups: groupNotices(source, soundRules(settings), issued),
    overdue: overdueReplies(register, issued),
    unread: register?.unread ?? [],
    elsewhere: history.elsewhere,
  };
}

/** The notices of some of its groups, numbered as the register stands now. */
export function noticesOf(
  view: SupervisionView,
  groups: readonly NoticeGroup[],
  start: number | null = null,
): readonly Notice[] {
  const { loaded, settings, found, issued } = view;
  const numbering = { prefix: settings.prefix, start };
  const rules = soundRules(settings);
  return issueNotices(groups, loaded.ledger, found.known, issued, numbering, rules);
}
