import { addMonths, type Day, daysBetween, formatChineseDay } from '../calendar/day';
import { relapseWords } from '../ledger/relapse-words';
import type { SourceCells } from '../ledger/source-cells';
import type { Ledger, LedgerItem, LookBack } from '../ledger/types';
import { lookBackKindOf, type LookBackKind, type LookBackRule } from './rule';
import {
  LOOK_BACK_STATES,
  type LookBackPlan,
  type LookBackState,
  type PlannedLookBack,
} from './types';

/** What is planned for one problem, before the as-of day is asked. */
type Outlook =
  | { readonly state: 'relapsed' | 'unclear' | 'undated' | 'seen'; readonly reason: string }
  | { readonly state: 'again' | 'planned'; readonly day: Day; readonly reason: string };

/** What the plan of one problem depends on. */
interface Subject {
  readonly item: LedgerItem;
  readonly kind: LookBackKind;
  readonly rule: LookBackRule;
  /** The look-back that counts for the last completion; null where nobody has looked since. */
  readonly look: LookBack | null;
}

/**
 * When each finished problem (已完成, and 长期坚持 as it is kept up) is to be looked at again (回头看), as on the
 * ledger's as-of day. Problems that came back stand first; open ones have no part. `rule` says after how
 * many months.
 */
export function planLookBacks(
  { items, options }: Ledger,
  rule: LookBackRule,
  cells: SourceCells,
): LookBackPlan {
  const entries = items.filter(isPlanned).map((item) => entryOf(item, rule, options.asOf, cells));
  return { asOf: options.asOf, rule, entries: entries.sort(inOrder) };
}

function isPlanned({ status, relapse }: LedgerItem): boolean {
  return relapse !== undefined || status === 'completed' || status === 'longTerm';
}

function entryOf(
  item: LedgerItem,
  rule: LookBackRule,
  asOf: Day,
  cells: SourceCells,
): PlannedLookBack {
  const kind = lookBackKindOf(item);
  const look = lookOf(item);
  const outlook = outlookOf({ item, kind, rule, look });
  const { reason } = outlook;
  const said = {
    item,
    kind,
    reason,
    cells: sourcesOf(item, look, cells),
  };
  if (!('day' in outlook))
    return { ...said, state: outlook.state, plannedOn: null, daysLeft: null };
  const daysLeft = daysBetween(asOf, outlook.day);
  const state = outlook.state === 'again' ? 'again' : stateBy(daysLeft, rule.soonDays);
  return { ...said, state, plannedOn: outlook.day, daysLeft };
}

function stateBy(daysLeft: number, soonDays: number): LookBackState {
  if (daysLeft <= 0) return 'due';
  return daysLeft <= soonDays ? 'soon' : 'later';
}

/** A look-back before the problem was completed (anew) says nothing of how it is now. */
function lookOf({ lookBack, completedOn }: LedgerItem): LookBack | null {
  if (lookBack === undefined) return null;
  const isOld = lookBack.day !== null && completedOn !== null && lookBack.day < completedOn;
  return isOld ? null : lookBack;
}

function outlookOf(subject: Subject): Outlook {
  const { item, look } = subject;
  if (item.relapse !== undefined) {
    const when = item.relapse.day === null ? '' : formatChineseDay(item.relapse.day);
    return { state: 'relapsed', reason: `${when}回头看发现${relapseWords([item])}，已退回未完成` };
  }
  if (look === null) return firstLook(subject);
  if (look.verdict === 'none') return { state: 'unclear', reason: '有回头看时间，没有写结果' };
  if (look.verdict === 'again') return lookAgain(subject, look);
  if (look.verdict !== 'held')
    return { state: 'unclear', reason: '回头看结果看不懂，请写明是否反弹' };
  return afterHeld(subject, look);
}

function firstLook({ item, kind, rule }: Subject): Outlook {
  const { completedOn, status } = item;
  if (completedOn === null) {
    const from = status === 'longTerm' ? '长期坚持，没有完成时间和回头看时间' : '没有完成时间';
    return { state: 'undated', reason: `${from}，排不出计划` };
  }
  return planned(completedOn, rule.months[kind], '完成');
}

function lookAgain({ rule }: Subject, { day }: LookBack): Outlook {
  if (day === null)
    return { state: 'undated', reason: '上次回头看没有过关，也没有写时间，排不出计划' };
  return { ...planned(day, rule.againMonths, '上次回头看没有过关'), state: 'again' };
}

/** What is kept up is looked at again and again, the rest a second time only where the office asks for it. */
function afterHeld({ item, kind, rule }: Subject, { day }: LookBack): Outlook {
  const { secondMonths } = rule;
  const seen = { state: 'seen', reason: '已经回头看，没有反弹' } as const;
  if (kind !== 'continuing' && secondMonths === null) return seen;
  if (day === null) return { state: 'undated', reason: '没有写上次回头看的时间，排不出下次' };
  if (kind === 'continuing') return planned(day, rule.months.continuing, '上次回头看');
  if (secondMonths === null || isSecond(item, kind, rule, day)) return seen;
  return planned(day, secondMonths, '上次回头看');
}

/** A ledger keeps the latest look-back only: one nearer to the second than to the first was the second. */
function isSecond(
  { completedOn }: LedgerItem,
  kind: LookBackKind,
  { months, secondMonths }: LookBackRule,
  day: Day,
): boolean {
  if (completedOn === null || secondMonths === null) return false;
  return day >= addMonths(completedOn, months[kind] + Math.ceil(secondMonths / 2));
}

function planned(from: Day, months: number, what: string): Extract<Outlook, { readonly day: Day }> {
  const day = addMonths(from, months);
  return { state: 'planned', day, reason: `${formatChineseDay(from)}${what}，满${months}个月` };
}

function sourcesOf(item: LedgerItem, look: LookBack | null, cells: SourceCells): readonly string[] {
  const done = item.completedOn === null ? null : cells.cellOf(item.row, 'completedOn');
  const said = [
    item.relapse?.cell,
    look?.cell,
    look?.dayCell,
    done,
    item.statusSource?.cell,
    item.rectificationType === null ? null : cells.cellOf(item.row, 'rectificationType'),
  ];
  return [...new Set(said.filter((cell) => cell !== null && cell !== undefined))];
}

function inOrder(one: PlannedLookBack, other: PlannedLookBack): number {
  const order = LOOK_BACK_STATES.indexOf(one.state) - LOOK_BACK_STATES.indexOf(other.state);
  const byDay = (one.daysLeft ?? 0) - (other.daysLeft ?? 0);
  return order || byDay || one.item.row - other.item.row;
}
