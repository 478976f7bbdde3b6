import type { ColumnRole } from '../header/column-role';
import type { BodyReader } from './body-reader';
import type { SeenCell } from './seen-cell';
import { combinePercents, combineStatuses, statusOf } from './combine';
import type { RowGroup } from './group-rows';
import { latestDone } from './done-day';
import { decidingCell, deadlineOf } from './item-deadline';
import { measuresOf } from './item-measures';
import { lookBackOf, type LookBacksRead } from './look-back';
import type { Entry } from './read-entry';
import { type ReadRelapse, relapseOf, reopened } from './relapse';
import { rectificationTypeIn } from './rectification-type';
import type { StatusEvidence, StatusSource } from './status-evidence';
import { type Timeliness, timelinessOf } from './timeliness';
import type { LedgerItem, LedgerOptions, Measure, Quantity } from './types';

/** What was read of a problem's rows: its entries (at least one), its amounts and people, its look-backs. */
interface RowsRead {
  readonly entries: readonly Entry[];
  readonly quantities: readonly Quantity[];
  readonly looks: LookBacksRead | null;
}

/** One problem from its rows and what was read of them. */
export function buildItem(
  reader: BodyReader,
  group: RowGroup,
  { entries, quantities, looks }: RowsRead,
  options: LedgerOptions,
): LedgerItem {
  const relapsed = relapseOf(entries, looks);
  const { status, percent } = combined(entries, relapsed);
  const deadline = deadlineOf(entries);
  const done = latestDone(entries);
  const unit = firstFilled(reader, group, 'unit');
  const category = ownCategory(reader, group);
  const timeliness = timelinessOf(status, deadline, done?.earliest ?? null, options);
  const item: LedgerItem = {
    row: group.row,
    lastRow: group.lastRow,
    serial: group.serial,
    category: group.category,
    categoryCell: category?.name ?? null,
    categoryExact: isExact(category),
    problem: group.problem,
    measures: withRelapse(measuresOf(reader, entries, deadline), relapsed),
    leader: firstText(reader, group, 'leader'),
    unit: unit?.text ?? '',
    unitCell: unit?.name ?? null,
    unitExact: isExact(unit),
    person: allTexts(reader, group, 'person'),
    cause: allTexts(reader, group, 'cause'),
    goal: allTexts(reader, group, 'goal'),
    progress: allTexts(reader, group, 'progress'),
    result: allTexts(reader, group, 'result'),
    remark: allTexts(reader, group, 'remark'),
    status,
    statusSource: sourceOfRelapse(relapsed) ?? sourceOf(reader, entries, status),
    deadline,
    deadlineCell: decidingCell(entries, deadline),
    rectificationType: rectificationTypeIn(firstText(reader, group, 'rectificationType')),
    completedOn: done?.day ?? null,
    overdue: timeliness.overdue,
    daysLate: timeliness.daysLate,
    dueSoon: timeliness.dueSoon,
    completedLate: timeliness.completedLate,
    percent,
    quantities,
  };
  return {
    ...item,
    ...whereSaid(timeliness),
    ...lookedBack(looks, relapsed),
  };
}

/** The flags that stand in an item only where they say something. */
function whereSaid({
  firstWarning,
  pastOriginal,
}: Timeliness): Pick<LedgerItem, 'firstWarning' | 'pastOriginal'> {
  return {
    ...(firstWarning === undefined ? {} : { firstWarning }),
    ...(pastOriginal === undefined ? {} : { pastOriginal }),
  };
}

/** Status and percent of all steps. Most problems have one, which speaks for itself. */
function combined(
  entries: readonly Entry[],
  relapsed: ReadRelapse | null,
): Pick<LedgerItem, 'status' | 'percent'> {
  const [first] = entries;
  const only = entries.length === 1 ? first : undefined;
  const status = only ? statusOf(only) : combineStatuses(entries.map(statusOf));
  if (relapsed) {
    // The sheet's own figure stays; one worked out from 已完成 is no longer true.
    const isSaid = entries.some((entry) => entry.percent !== null);
    return { status: reopened(status), percent: isSaid ? combinePercents(entries, status) : null };
  }
  return { status, percent: only?.percent ?? combinePercents(entries, status) };
}

/** The measures with those that have come back open again. */
function withRelapse(
  measures: readonly Measure[],
  relapsed: ReadRelapse | null,
): readonly Measure[] {
  if (relapsed === null) return measures;
  const { rows } = relapsed;
  return measures.map((measure) =>
    rows === null || rows.has(measure.row)
      ? { ...measure, status: reopened(measure.status) }
      : measure,
  );
}

function sourceOfRelapse(relapsed: ReadRelapse | null): LedgerItem['statusSource'] {
  return relapsed && { cell: relapsed.relapse.cell, text: relapsed.relapse.text };
}

/** What look-backs say, where they say anything. */
function lookedBack(
  looks: LookBacksRead | null,
  relapsed: ReadRelapse | null,
): Pick<LedgerItem, 'lookBack' | 'relapse'> {
  return {
    ...(looks?.latest ? { lookBack: lookBackOf(looks.latest) } : {}),
    ...(relapsed ? { relapse: relapsed.relapse } : {}),
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
  const whole = deciding.ordinal === '' ? null : wholeText(reader, deciding.row, evidence);
  return { cell: evidence.cell, text: whole ?? evidence.text };
}

/** Cells that may be shared out among the points of a row. */
const SHARED_OUT: readonly StatusSource[] = [
  'status',
  'closed',
  'progress',
  'result',
  'completedOn',
  'deadline',
];

/** The whole text of the cell that a point's status may be a part of; null for other rows' cells. */
function wholeText(reader: BodyReader, row: number, evidence: StatusEvidence): string | null {
  const { source, cell } = evidence;
  const seen = SHARED_OUT.includes(source) ? reader.seen(row, source) : null;
  return seen?.name === cell ? seen.text : null;
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
function allTexts(reader: BodyReader, group: RowGroup, role: ColumnRole): string {
  if (reader.columnOf(role) === null) return '';
  if (group.rows.length === 1) return reader.text(group.row, role);
  const texts = group.rows.map((row) => reader.text(row, role)).filter((text) => text !== '');
  return [...new Set(texts)].join('\n');
}
