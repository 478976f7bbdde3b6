import { formatChineseDay } from '../../calendar/day';
import { combineStatuses, statusOf } from '../../ledger/combine';
import type { Entry } from '../../ledger/read-entry';
import type { ColumnRole } from '../../header/column-role';
import type { SeenCell } from '../../ledger/seen-cell';
import type { Status } from '../../ledger/types';
import {
  claimsClash,
  statusClaims,
  type StatusEvidence,
  type StatusSource,
} from '../../ledger/status-evidence';
import { isOpen } from '../../ledger/timeliness';
import type { FindingCode } from '../codes';
import { findEach } from '../find-each';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView, Step } from '../view';
import { quote, STATUS_NAMES } from '../words';

/** How a clash with each source is said; the percent is compared over all steps it stands for. */
const CLASHES: Readonly<Partial<Record<StatusSource, readonly [FindingCode, string]>>> = {
  progress: ['status.contradictsProgress', '进展情况'],
  result: ['status.contradictsProgress', '整改成效'],
  closed: ['status.contradictsClosed', '是否销号'],
  completedOn: ['status.contradictsCompletedOn', '完成日期'],
  deadline: ['status.contradictsDeadline', '时限'],
};

/** What the cells of one row say of its status, against each other. */
export function checkStatusConflicts(view: CheckView): readonly Finding[] {
  return [
    ...findEach(view.steps, (step) => claimFindings(view, step), longTermDated),
    ...findEach(view.problems, ({ entries }) => percentFindings(entries)),
  ];
}

/**
 * What the row's other cells say. The believed cell is not read again, the status cell said nothing if
 * another was believed, and long texts are read only where they may clash: reading words is slow.
 */
function claimFindings(view: CheckView, step: Step): readonly Finding[] {
  const { entry } = step;
  const surest = entry.evidence;
  if (surest === null || !(view.reader.has('closed') || mayClash(surest, entry))) return [];
  const { cells } = entry.reading;
  const cellOf = (role: ColumnRole): SeenCell | null => {
    if (role === 'status' || role === 'percent' || role === surest.source) return null;
    const seen = cells.of(role);
    const isProse = role === 'progress' || role === 'result';
    return seen && (!isProse || isWorthReading(surest.status, seen.text)) ? seen : null;
  };
  const { asOf } = view.options;
  return statusClaims({ ...entry.reading, cellOf, question: null, asOf })
    .filter((other) => other.cell !== surest.cell && claimsClash(surest, other))
    .filter((other) => speakOfTheSame(view, step, surest, other))
    .flatMap((other) => clash(surest, other));
}

/**
 * A status merged over three measures says nothing against the completion date of one of them, unless
 * it says that all is done or nothing begun; nor does a date of one measure concern the next.
 */
function speakOfTheSame(
  { reader }: CheckView,
  { problem: { entries } }: Step,
  surest: StatusEvidence,
  other: StatusEvidence,
): boolean {
  if (entries.length === 1) return true;
  const under = entries.filter(({ evidence }) => evidence?.cell === surest.cell);
  const beside = entries.filter(({ row }) => reader.seen(row, other.source)?.name === other.cell);
  if (!beside.every(({ evidence }) => evidence?.cell === surest.cell)) return false;
  const isOfAll = surest.status === 'completed' || surest.status === 'notStarted';
  return isOfAll || beside.length === under.length;
}

const PROSE = ['progress', 'result'] as const;

/** Told without reading a word, since hardly any row has a clash. */
function mayClash({ status, source }: StatusEvidence, entry: Entry): boolean {
  const dated = entry.completedOn !== null && status !== 'completed';
  if (dated || entry.deadline.kind.includes('done')) return true;
  const { cells } = entry.reading;
  return PROSE.some(
    (role) => role !== source && isWorthReading(status, cells.of(role)?.text ?? ''),
  );
}

/** Words without which no text says 未完成 or 未启动. */
const DENIAL = /[未没待拟否×✗✘❌]|无法|不能|不到位|不彻底|[0０][%％]|[超逾]期|滞后/u;
/** Words without which no text says that something is done. */
const DONE = /[已完结√✓✔☑✅]|到位|销号|闭环|解决|归零|100/u;
/** 尚未启动，正在制定方案 agrees with 未启动, though it is read as under way. */
const NOT_BEGUN = /(?:未|没有)(?:正式|全面)?(?:启动|开始|开展|动工|开工|实施|着手)/u;

/** May a text clash with a status? */
function isWorthReading(surest: Status, text: string): boolean {
  if (text === '') return false;
  if (surest === 'notStarted') return !NOT_BEGUN.test(text);
  return surest === 'notCompleted' ? DONE.test(text) : DENIAL.test(text);
}

/** At the cell that was believed, since that one carries the count. */
function clash(surest: StatusEvidence, other: StatusEvidence): readonly Finding[] {
  const [code, name] = CLASHES[other.source] ?? [];
  if (code === undefined) return [];
  const { cell, text, status } = surest;
  return [
    finding(
      code,
      { name: cell, text },
      `${cell} 的状态是“${STATUS_NAMES[status]}”，与 ${other.cell} 的${name}${quote(other.text)}不一致，按“${STATUS_NAMES[status]}”统计。`,
    ),
  ];
}

/** 长期坚持 has no due day that counts, yet the row names one and nothing of keeping up. */
function longTermDated({ entry: { evidence, deadline, deadlineCell } }: Step): readonly Finding[] {
  if (evidence?.status !== 'longTerm' || deadline.kind !== 'date') return [];
  if (!deadlineCell || deadline.due === null) return [];
  const { cell, text } = evidence;
  return [
    finding(
      'status.contradictsDeadline',
      { name: cell, text },
      `${cell} 的状态是“长期坚持”，但 ${deadlineCell.name} 的时限是 ${formatChineseDay(deadline.due)}，到期后不会算作逾期。`,
    ),
  ];
}

/** Each percent cell against the status of all steps it stands for, unless it gave that status. */
function percentFindings(entries: readonly Entry[]): readonly Finding[] {
  if (isOfOneCell(entries)) return percentFinding(entries);
  const cells = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.percent === null || entry.percentCell === null) continue;
    const { name } = entry.percentCell;
    const sharing = cells.get(name);
    if (sharing) sharing.push(entry);
    else cells.set(name, [entry]);
  }
  return [...cells.values()].flatMap(percentFinding);
}

/** One step, or the points of one row: most problems, which need no sorting by cell. */
function isOfOneCell(entries: readonly Entry[]): boolean {
  const [first] = entries;
  return first !== undefined && entries.every(({ reading }) => reading === first.reading);
}

function percentFinding(sharing: readonly Entry[]): readonly Finding[] {
  const [first] = sharing;
  if (first?.percent == null) return [];
  const { percent } = first;
  const status = sharing.length === 1 ? statusOf(first) : combineStatuses(sharing.map(statusOf));
  if (!isOddPercent(status, percent) || first.percentCell === null) return [];
  const { name, text } = first.percentCell;
  if (sharing.every(({ evidence }) => evidence?.cell === name)) return [];
  return [
    finding(
      'status.contradictsPercent',
      { name, text },
      `${name} 的进度是 ${percent}%，与状态“${STATUS_NAMES[status]}”不一致。`,
    ),
  ];
}

function isOddPercent(status: Status, percent: number): boolean {
  if (status === 'completed') return percent < 100;
  if (status === 'notStarted') return percent > 0;
  return percent === 100 && status !== 'unknown' && isOpen(status);
}
