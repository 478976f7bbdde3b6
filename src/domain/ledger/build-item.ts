import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import { combineDeadlines, combinePercents, combineStatuses, statusOf } from './combine';
import type { RowGroup } from './group-rows';
import type { DoneDay } from './done-day';
import type { Entry } from './read-entry';
import { rectificationTypeIn } from './rectification-type';
import { timelinessOf } from './timeliness';
import type { Deadline, LedgerItem, LedgerOptions, Measure } from './types';

/** One problem from its rows and their entries (at least one). */
export function buildItem(
  reader: BodyReader,
  group: RowGroup,
  entries: readonly Entry[],
  options: LedgerOptions,
): LedgerItem {
  const { status, percent } = combined(entries);
  const deadline = deadlineOf(entries);
  const done = lastDone(entries);
  const unit = firstFilled(reader, group, 'unit');
  const category = ownCategory(reader, group);
  const words = (role: ColumnRole): string => firstText(reader, group, role);
  const joined = (role: ColumnRole): string => allFilled(reader, group, role);
  return {
    row: group.row,
    lastRow: group.lastRow,
    serial: group.serial,
    category: group.category,
    categoryCell: category?.name ?? null,
    categoryExact: isExact(category),
    problem: group.problem,
    measures: entries
      .filter((entry) => entry.measure !== '')
      .map((entry) => measureOf(reader, entry, entries.length === 1 ? deadline : null)),
    leader: words('leader'),
    unit: unit?.text ?? '',
    unitCell: unit?.name ?? null,
    unitExact: isExact(unit),
    person: joined('person'),
    cause: joined('cause'),
    goal: joined('goal'),
    progress: joined('progress'),
    result: joined('result'),
    remark: joined('remark'),
    status,
    statusSource: sourceOf(reader, entries, status),
    deadline,
    deadlineCell: decidingCell(entries, deadline),
    rectificationType: rectificationTypeIn(words('rectificationType')),
    completedOn: done?.day ?? null,
    ...timelinessOf(status, deadline, done?.earliest ?? null, options),
    percent,
  };
}

/** Status and percent of all steps. Most problems have one, which speaks for itself. */
function combined(entries: readonly Entry[]): Pick<LedgerItem, 'status' | 'percent'> {
  const [first] = entries;
  const only = entries.length === 1 ? first : undefined;
  const status = only ? statusOf(only) : combineStatuses(entries.map(statusOf));
  return { status, percent: only?.percent ?? combinePercents(entries, status) };
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

/** `same` is the problem's own deadline where it has no other step. */
function measureOf(reader: BodyReader, entry: Entry, same: Deadline | null): Measure {
  return {
    row: entry.row,
    cell: reader.seen(entry.row, 'measure')?.name ?? '',
    ordinal: entry.ordinal,
    text: entry.measure,
    unit: entry.unit,
    leader: entry.leader,
    deadline: same ?? deadlineWords(entry.deadline),
    status: statusOf(entry),
    progress: entry.progress,
    percent: entry.percent,
    completedOn: entry.completedOn?.day ?? null,
  };
}

/** What the ledger keeps of a reading; why it was read so stays in the trace. */
function deadlineWords(reading: Deadline): Deadline {
  const { text, kind, due, supposed, original, candidates, milestones } = reading;
  return { text, kind, due, supposed, original, candidates, milestones };
}

/** The deadline of all steps; read from the points of one cell its text is the whole cell. */
function deadlineOf(entries: readonly Entry[]): Deadline {
  const [first] = entries;
  if (first && entries.length === 1) return deadlineWords(first.deadline);
  const combined = combineDeadlines(entries.map((entry) => entry.deadline));
  if (first === undefined || first.ordinal === '') return combined;
  const cell = first.deadlineCell;
  const ofOneCell = entries.every(({ deadlineCell }) => deadlineCell?.name === cell?.name);
  if (cell === null || !ofOneCell || first.deadline.text === combined.text) return combined;
  return { ...combined, text: cell.text };
}

/** The step that decided: one with the problem's own status, else the first that is not completed. */
function sourceOf(
  reader: BodyReader,
  entries: readonly Entry[],
  status: LedgerItem['status'],
): LedgerItem['statusSource'] {
  const deciding =
    entries.find((entry) => entry.evidence?.status === status) ??
    entries.find((entry) => entry.evidence !== null && entry.evidence.status !== 'completed');
  const evidence = deciding?.evidence;
  if (!deciding || !evidence) return null;
  // A point's own words are part of the cell; the whole cell can be found again.
  const whole = deciding.ordinal === '' ? null : wholeTexts(reader, deciding).get(evidence.cell);
  return { cell: evidence.cell, text: whole ?? evidence.text };
}

/** The whole texts of the cells that a point's status may be a part of, by cell name. */
function wholeTexts(reader: BodyReader, { row }: Entry): ReadonlyMap<string, string> {
  const roles = ['status', 'closed', 'progress', 'result', 'completedOn', 'deadline'] as const;
  return new Map(
    roles.flatMap((role) => {
      const seen = reader.seen(row, role);
      return seen === null ? [] : [[seen.name, seen.text] as const];
    }),
  );
}

/** Where the deciding day was read; the first cell where no step has a day. */
function decidingCell(entries: readonly Entry[], { due }: Deadline): string | null {
  const said = entries.filter(({ deadlineCell }) => (deadlineCell?.text ?? '') !== '');
  const deciding = said.find(({ deadline }) => deadline.due === due) ?? said[0];
  return deciding?.deadlineCell?.name ?? null;
}

/** The whole is done with its last step: 2025年1月 beside 2025-01-20 was not done before the 20th. */
function lastDone(entries: readonly Entry[]): DoneDay | null {
  let last: DoneDay | null = null;
  for (const { completedOn } of entries) {
    if (completedOn) last = last === null ? completedOn : later(last, completedOn);
  }
  return last;
}

function later(one: DoneDay, other: DoneDay): DoneDay {
  const day = one.day < other.day ? other.day : one.day;
  if (one.earliest === null || other.earliest === null) {
    return { day, earliest: one.earliest ?? other.earliest };
  }
  return { day, earliest: one.earliest < other.earliest ? other.earliest : one.earliest };
}

function firstFilled(reader: BodyReader, group: RowGroup, role: ColumnRole): SeenCell | null {
  for (const row of group.rows) {
    const seen = reader.seen(row, role);
    if (seen && seen.text !== '') return seen;
  }
  return null;
}

function firstText(reader: BodyReader, group: RowGroup, role: ColumnRole): string {
  if (reader.columnOf(role) === null) return '';
  for (const row of group.rows) {
    const text = reader.text(row, role);
    if (text !== '') return text;
  }
  return '';
}

/** The different texts of a role over the rows of a problem, one a line; a merged cell counts once. */
function allFilled(reader: BodyReader, group: RowGroup, role: ColumnRole): string {
  if (reader.columnOf(role) === null) return '';
  if (group.rows.length === 1) return reader.text(group.row, role);
  const texts = group.rows.map((row) => reader.text(row, role)).filter((text) => text !== '');
  return [...new Set(texts)].join('\n');
}
