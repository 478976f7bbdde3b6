import type { ColumnRole } from '../header/column-role';
import { mergeAt } from '../grid/cells';
import { compact } from '../text/normalize';
import type { BodyReader } from './body-reader';
import { isDitto } from './ditto';
import { Headings } from './headings';
import { rowKinds } from './row-kinds';
import { isPageMark, saysNothing } from './row-words';
import type { SkippedRow } from './skipped-row';

/** The rows of one problem, before they are read. */
export interface RowGroup {
  readonly row: number;
  readonly lastRow: number;
  /** Its content rows, top first. */
  readonly rows: readonly number[];
  readonly serial: string;
  readonly problem: string;
  readonly category: readonly string[];
}

interface OpenGroup {
  row: number;
  lastRow: number;
  rows: number[];
  serial: string;
  problem: string;
  category: readonly string[];
}

/** What the walk down the rows remembers. */
interface Walk {
  readonly reader: BodyReader;
  readonly groups: OpenGroup[];
  readonly skipped: SkippedRow[];
  readonly headings: Headings;
  /** The problem that rows without an own problem belong to; null after a heading. */
  current: OpenGroup | null;
  /** All classes of the problems whose further rows name more. */
  readonly further: Map<OpenGroup, Set<string>>;
  /** The last text of each category column. */
  classes: string[];
  /** The classes of the last problem; null where a heading or another class came since. */
  category: readonly string[] | null;
}

/** What only a clerk writes. A row without any of it is a prefilled line of an empty form. */
const WRITTEN: readonly ColumnRole[] = [
  'problem',
  'measure',
  'deadline',
  'progress',
  'completedOn',
  'unit',
  'leader',
  'person',
  'result',
  'goal',
  'cause',
  'remark',
  'evidence',
  'plannedOn',
  'originalDeadline',
];

/** Roles that place a row; one without any of them has nothing that belongs to a problem. */
const PLACING: readonly ColumnRole[] = [
  ...WRITTEN,
  'serial',
  'status',
  'closed',
  'percent',
  'rectificationType',
];

/** What makes a row that of a problem, whatever its serial looks like. */
const STATED: readonly ColumnRole[] = ['measure', 'deadline', 'status'];

/** 3, 3-1, （三）, A12. */
const SERIAL = /^[\w(]?[\d一二三四五六七八九十][\w()、.\-一二三四五六七八九十]{0,8}$/u;
/** 3-1, 3.1, 3（1）: the first step of problem 3. */
const SUB_SERIAL = /^(\d+)[-.(（—_]\d+[)）]?$/u;

/**
 * Puts the rows below the header together into problems. Heading rows (一、党的领导方面) become the
 * category; totals, footers, examples and repeated headers are left out and said; so is a row that fits nowhere
 * and a heading that no problem stands under.
 */
export function groupRows(reader: BodyReader): {
  readonly groups: readonly RowGroup[];
  readonly skipped: readonly SkippedRow[];
} {
  const walk: Walk = {
    reader,
    groups: [],
    skipped: [],
    headings: new Headings(reader),
    current: null,
    further: new Map(),
    classes: [],
    category: null,
  };
  const kindOf = rowKinds(reader);
  for (let row = reader.firstRow; row <= reader.lastRow; row += 1) step(walk, row, kindOf(row));
  for (const [group, named] of walk.further) group.category = [...named];
  return { groups: walk.groups, skipped: withUnusedHeadings(walk) };
}

function step(walk: Walk, row: number, kind: ReturnType<ReturnType<typeof rowKinds>>): void {
  switch (kind) {
    case 'blank':
      return;
    case 'banner':
      walk.headings.take(row);
      walk.classes = [];
      walk.category = null;
      walk.current = null;
      return;
    case 'content':
      takeContent(walk, row);
      return;
    case 'repeatedHeader':
    case 'columnNumbers':
      // Printed on top of the next page, where the problem above may go on.
      skip(walk, row, kind);
      return;
    case 'example':
      skip(walk, row, kind);
      walk.current = null;
      return;
    case 'total':
    case 'footer': {
      const skipped = skip(walk, row, kind);
      if (!isPageMark(compact(skipped.text))) walk.current = null;
    }
  }
}

function takeContent(walk: Walk, row: number): void {
  const { reader } = walk;
  if (!PLACING.some((role) => reader.begins(row, role)) && !hasFurtherAmount(walk, row)) {
    skip(walk, row, 'unplaced');
    return;
  }
  if (isPrefilled(reader, row)) {
    skip(walk, row, 'prefilled');
    return;
  }
  if (walk.current && belongsTo(reader, walk.current, row)) {
    takeFurtherRow(walk, walk.current, row);
    return;
  }
  if (!startsProblem(reader, row)) {
    skip(walk, row, 'unplaced');
    return;
  }
  walk.current = openGroup(walk, row);
  walk.groups.push(walk.current);
}

/** An amount alone belongs to the problem that is merged over its row; elsewhere it may be a sum. */
function hasFurtherAmount({ reader, current }: Walk, row: number): boolean {
  const { money = [], people = [] } = reader.header.columns;
  if (current === null || money.length + people.length === 0) return false;
  const problem = reader.seen(row, problemRole(reader));
  if (problem === null || problem.row >= row || problem.row < current.row) return false;
  return [...money, ...people].some((column) => {
    const seen = reader.seenAt(row, column);
    return seen.row === row && seen.text !== '';
  });
}

/** A class that only a further row names is kept, and counts for the rows below. */
function takeFurtherRow(walk: Walk, group: OpenGroup, row: number): void {
  group.rows.push(row);
  group.lastRow = Math.max(group.lastRow, row);
  if (!walk.reader.begins(row, 'category')) return;
  const now = categoryOf(walk, row);
  if (now === group.category) return;
  const named = walk.further.get(group) ?? new Set(group.category);
  for (const one of now) named.add(one);
  walk.further.set(group, named);
}

/**
 * Serials, 未启动, 0% or 无 in a line whose problem nobody wrote yet; under a merged problem it is a
 * step.
 */
function isPrefilled(reader: BodyReader, row: number): boolean {
  const role = problemRole(reader);
  // 无 in the place of a problem, and nothing else, is no problem either.
  const hasText = reader.begins(row, role);
  const isNothing = hasText && saysNothing(reader.text(row, role));
  if (hasText && !isNothing) return false;
  const isStep = (reader.seen(row, role)?.row ?? row) < row;
  if (isStep || !hasNoRemark(reader, row)) return false;
  if (!isNothing) return !WRITTEN.some((one) => reader.begins(row, one));
  return WRITTEN.every((one) => !reader.begins(row, one) || saysNothing(reader.text(row, one)));
}

/** Is the serial column blank or does it hold a serial, rather than a remark? */
function hasNoRemark(reader: BodyReader, row: number): boolean {
  if (!reader.begins(row, 'serial')) return true;
  return SERIAL.test(compact(reader.text(row, 'serial')));
}

/** A ledger without a problem column is read by its measures. */
export function problemRole(reader: BodyReader): 'problem' | 'measure' {
  return reader.columnOf('problem') === null ? 'measure' : 'problem';
}

/**
 * Is the row a further one of the problem? Its problem cell is merged from above; or it repeats the
 * same problem under the same or no serial; or it has neither a problem nor a serial of its own, but
 * perhaps that of a step (3-1).
 */
function belongsTo(reader: BodyReader, group: OpenGroup, row: number): boolean {
  const problem = reader.seen(row, problemRole(reader));
  if (problem === null) return false;
  if (problem.row < row) return problem.row >= group.row;
  const ownSerial = reader.begins(row, 'serial') ? reader.text(row, 'serial') : '';
  const sameSerial = ownSerial === '' || ownSerial === group.serial;
  if (problem.text === '') return sameSerial || isStepOf(group.serial, ownSerial);
  return (
    problemRole(reader) === 'problem' && sameSerial && areSameWords(problem.text, group.problem)
  );
}

/** 3-2 under 3, or under 3-1. */
function isStepOf(serial: string, own: string): boolean {
  const parent = SUB_SERIAL.exec(own)?.[1];
  return parent !== undefined && (serial === parent || SUB_SERIAL.exec(serial)?.[1] === parent);
}

/** The same but for blanks and full width. Most texts differ in their first sign. */
function areSameWords(one: string, other: string): boolean {
  if (one === other) return true;
  const first = one.charCodeAt(0);
  if (first >= 0x4e00 && first <= 0x9fff && first !== other.charCodeAt(0)) return false;
  return compact(one) === compact(other);
}

/**
 * A serial alone starts a problem too (its text is missing), but not a remark in the serial column;
 * with a measure or a state beside it such a text is a problem that slipped a column to the left.
 */
function startsProblem(reader: BodyReader, row: number): boolean {
  if (reader.text(row, problemRole(reader)) !== '') return true;
  if (!reader.begins(row, 'serial')) return false;
  return (
    SERIAL.test(compact(reader.text(row, 'serial'))) ||
    STATED.some((role) => reader.begins(row, role))
  );
}

function openGroup(walk: Walk, row: number): OpenGroup {
  const { reader } = walk;
  const role = problemRole(reader);
  const column = reader.columnOf(role);
  const merge = column === null ? null : mergeAt(reader.grid, row, column);
  return {
    row,
    lastRow: Math.max(row, Math.min(merge?.bottom ?? row, reader.lastRow)),
    rows: [row],
    serial: reader.text(row, 'serial'),
    problem: reader.text(row, role),
    category: categoryOf(walk, row),
  };
}

const NO_COLUMNS: readonly number[] = [];

/**
 * The classes of a problem, outermost first. A blank class cell, or 同上, means the one above, as
 * clerks write it; a new wider class ends the narrower ones.
 */
function categoryOf(walk: Walk, row: number): readonly string[] {
  const { reader, classes } = walk;
  const columns = reader.header.columns.category ?? NO_COLUMNS;
  for (let at = 0; at < columns.length; at += 1) {
    const { text } = reader.seenAt(row, columns[at] ?? 0);
    if (text === '' || isDitto(text) || text === classes[at]) continue;
    classes.length = at;
    classes[at] = text;
    walk.category = null;
  }
  // Thousands of problems in a row are of one class.
  walk.category ??= joinedCategory(walk);
  return walk.category;
}

function joinedCategory({ headings, classes }: Walk): readonly string[] {
  const all = [...headings.overProblem(), ...classes.filter(Boolean)];
  return all.filter((text, at) => text !== all[at - 1]);
}

/** A heading below the last problem is a footer; another that no problem stands under fits nowhere. */
function withUnusedHeadings({ reader, groups, skipped, headings }: Walk): readonly SkippedRow[] {
  const unused = headings.unused();
  if (unused.length === 0) return skipped;
  const last = groups.at(-1)?.lastRow ?? 0;
  const rows = unused.map((row) => skippedRow(reader, row, row > last ? 'footer' : 'unplaced'));
  return [...skipped, ...rows].sort((one, other) => one.row - other.row);
}

function skip({ reader, skipped }: Walk, row: number, kind: SkippedRow['kind']): SkippedRow {
  const entry = skippedRow(reader, row, kind);
  skipped.push(entry);
  return entry;
}

function skippedRow(reader: BodyReader, row: number, kind: SkippedRow['kind']): SkippedRow {
  const [column = reader.header.firstColumn] = reader.filledColumns(row);
  const { name, text } = reader.seenAt(row, column);
  return { row, kind, cell: name, text };
}
