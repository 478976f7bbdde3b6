import { type Day, daysBetween } from '../calendar/day';
import { maskPrivateNumbers } from '../checks/private-numbers';
import { oneLine } from '../draft/clean-text';
import { relapseWords } from '../ledger/relapse-words';
import type { SourceCells } from '../ledger/source-cells';
import type { Ledger, LedgerItem } from '../ledger/types';
import { STATE_WORDS } from '../palette/state-words';
import { groupItems } from '../summary/group';
import type { History } from './history';
import { NOTICE_KINDS } from './kinds';
import { problemNames } from './problem-names';
import type { Grouping, SupervisionRules } from './rules';
import { stepOf } from './step';
import type { NoticeGroup, NoticeProblem } from './types';

/** What notices are worked out from. */
export interface NoticeSource {
  readonly ledger: Ledger;
  readonly cells: SourceCells;
  readonly history: History;
}

/** Signs between the names of several units or persons in one cell. */
const SEVERAL = /[、，,；;/／\n]/u;

/**
 * What would be sent on the day of issue: by kind (提醒函, 督办单, 约谈建议), in it by unit or leader in the
 * ledger's order, as the ledger groups them: a cell that names two is one group. Every problem is in one
 * group at most.
 */
export function groupNotices(
  source: NoticeSource,
  rules: SupervisionRules,
  issued: Day,
): readonly NoticeGroup[] {
  const { ledger, history } = source;
  const names = problemNames(ledger);
  const sorted = [...ledger.items].sort((a, b) => a.row - b.row);
  const problems = new Map(
    sorted.map((item) => [item, problemOf(item, source, rules.by, names.get(item) ?? '')]),
  );
  return NOTICE_KINDS.flatMap((kind) => {
    const asked = sorted.filter((item) => {
      const sent = problems.get(item)?.supervised.length ?? 0;
      return stepOf(item, ledger.options.asOf, rules, sent) === kind;
    });
    return [...groupItems(asked, (item) => groupName(item, rules.by))].map(
      ([name, items]): NoticeGroup => {
        const named = items.flatMap((item) => problems.get(item) ?? []);
        const all = named.map((problem) => problem.name);
        return {
          key: `${kind} ${rules.by} ${name}`,
          kind,
          by: rules.by,
          name: name === '' ? null : oneLine(name),
          several: SEVERAL.test(name),
          problems: named,
          sentToday: history.sentOn(issued, kind, all),
        };
      },
    );
  });
}

function groupName(item: LedgerItem, by: Grouping): string {
  return (by === 'unit' ? item.unit : item.leader).trim();
}

/** Null for a problem without a due day: no notice tells of it. */
function problemOf(
  item: LedgerItem,
  { ledger, cells, history }: NoticeSource,
  by: Grouping,
  name: string,
): NoticeProblem | null {
  const { row, lastRow, serial, deadline } = item;
  if (deadline.due === null) return null;
  return {
    row,
    lastRow,
    name,
    serial,
    problem: maskPrivateNumbers(oneLine(item.problem)),
    deadline: maskPrivateNumbers(oneLine(deadline.text)),
    due: deadline.due,
    supposed: deadline.supposed,
    daysLate: daysBetween(deadline.due, ledger.options.asOf),
    relapsed: item.relapse !== undefined,
    status: statusWords(item),
    supervised: history.supervised(name),
    cells: {
      serial: serial === '' ? null : cells.cellOf(row, 'serial'),
      problem: item.problem === '' ? null : cells.cellOf(row, 'problem'),
      deadline: item.deadlineCell ?? cells.cellOf(row, 'deadline'),
      status: item.statusSource?.cell ?? null,
      group: by === 'unit' ? unitCell(item, cells) : leaderCell(item, cells),
    },
  };
}

/** 正在推进; what a look-back found stands beside. */
function statusWords(item: LedgerItem): string {
  const words = STATE_WORDS[item.status];
  return item.relapse === undefined ? words : `${words}（回头看发现${relapseWords([item])}）`;
}

function unitCell({ unit, unitCell: cell, row }: LedgerItem, cells: SourceCells): string | null {
  return unit === '' ? null : (cell ?? cells.cellOf(row, 'unit'));
}

function leaderCell({ leader, row }: LedgerItem, cells: SourceCells): string | null {
  return leader === '' ? null : cells.cellOf(row, 'leader');
}
