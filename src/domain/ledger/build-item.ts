import type { ColumnRole } from '../header/column-role';
import { isBlank } from '../text/normalize';
import type { BodyReader, SeenCell } from './body-reader';
import { combineDeadlines, combinePercents, combineStatuses, statusOf } from './combine';
import type { RowGroup } from './group-rows';
import type { DoneDay } from './done-day';
import type { Entry } from './read-entry';
import { timelinessOf } from './timeliness';
import type { Deadline, LedgerItem, LedgerOptions, Measure } from './types';

/** One problem from its rows and their entries (at least one). */
export function buildItem(
  reader: BodyReader,
  group: RowGroup,
  entries: readonly Entry[],
  options: LedgerOptions,
): LedgerItem {
  const status = combineStatuses(entries.map(statusOf));
  const deadline = combineDeadlines(entries.map((entry) => entry.deadline));
  const done = lastDone(entries);
  const unit = firstFilled(reader, group, 'unit');
  const category = ownCategory(reader, group);
  const words = (role: ColumnRole): string => firstFilled(reader, group, role)?.text ?? '';
  const joined = (role: ColumnRole): string => allFilled(reader, group, role).join('\n');
  return {
    row: group.row,
    lastRow: group.lastRow,
    serial: group.serial,
    category: group.category,
    categoryCell: category?.name ?? null,
    categoryExact: isExact(category),
    problem: group.problem,
    measures: entries
      .filter((entry) => !isBlank(entry.measure))
      .map((entry) => measureOf(reader, entry)),
    leader: words('leader'),
    unit: unit?.text ?? '',
    unitCell: unit?.name ?? null,
    unitExact: isExact(unit),
    person: words('person'),
    cause: joined('cause'),
    goal: joined('goal'),
    progress: joined('progress'),
    result: joined('result'),
    remark: joined('remark'),
    status,
    statusSource: sourceOf(entries, status),
    deadline,
    deadlineCell: decidingCell(entries, deadline),
    rectificationType: null,
    completedOn: done?.day ?? null,
    ...timelinessOf(status, deadline, done?.earliest ?? null, options),
    percent: combinePercents(entries, status),
  };
}

/** The outermost class where the first row shows it itself; null under a heading or a blank cell. */
function ownCategory(reader: BodyReader, group: RowGroup): SeenCell | null {
  const seen = reader.seen(group.row, 'category');
  return seen !== null && seen.text !== '' && seen.text === group.category[0] ? seen : null;
}

/** Is what the cell holds the very text that was read? Not with a blank at an end, nor a number. */
function isExact(seen: SeenCell | null): boolean {
  return seen !== null && seen.cell.value === seen.text;
}

function measureOf(reader: BodyReader, entry: Entry): Measure {
  const { text, kind, due, supposed, original, candidates, milestones } = entry.deadline;
  return {
    row: entry.row,
    cell: reader.seen(entry.row, 'measure')?.name ?? '',
    ordinal: '',
    text: entry.measure,
    unit: entry.unit,
    leader: entry.leader,
    deadline: { text, kind, due, supposed, original, candidates, milestones },
    status: statusOf(entry),
    progress: entry.progress,
    percent: entry.percent,
    completedOn: entry.completedOn?.day ?? null,
  };
}

/** The step that decided: one with the problem's own status, else the first that is not completed. */
function sourceOf(
  entries: readonly Entry[],
  status: LedgerItem['status'],
): LedgerItem['statusSource'] {
  const deciding =
    entries.find((entry) => entry.evidence?.status === status) ??
    entries.find((entry) => entry.evidence !== null && entry.evidence.status !== 'completed');
  const evidence = deciding?.evidence;
  return evidence ? { cell: evidence.cell, text: evidence.text } : null;
}

/** Where the deciding day was read; the first cell where no step has a day. */
function decidingCell(entries: readonly Entry[], { due }: Deadline): string | null {
  const said = entries.filter(({ deadlineCell }) => (deadlineCell?.text ?? '') !== '');
  const deciding = said.find(({ deadline }) => deadline.due === due) ?? said[0];
  return deciding?.deadlineCell?.name ?? null;
}

function lastDone(entries: readonly Entry[]): DoneDay | null {
  return entries.reduce<DoneDay | null>(
    (last, { completedOn }) =>
      completedOn && (last === null || last.day < completedOn.day) ? completedOn : last,
    null,
  );
}

function firstFilled(reader: BodyReader, group: RowGroup, role: ColumnRole): SeenCell | null {
  for (const row of group.rows) {
    const seen = reader.seen(row, role);
    if (seen && seen.text !== '') return seen;
  }
  return null;
}

/** The different texts of a role over the rows of a problem; a merged cell counts once. */
function allFilled(reader: BodyReader, group: RowGroup, role: ColumnRole): readonly string[] {
  const texts = group.rows.map((row) => reader.text(row, role)).filter((text) => text !== '');
  return [...new Set(texts)];
}
