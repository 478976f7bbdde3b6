import type { ColumnRole } from '../header/column-role';
import { mergeAt } from '../grid/cells';
import { compact } from '../text/normalize';
import type { BodyReader } from './body-reader';
import { bannerLevel, bannerText, rowKind } from './row-kinds';
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

interface Banner {
  readonly level: number;
  readonly text: string;
}

/** What the walk down the rows remembers. */
interface Walk {
  readonly reader: BodyReader;
  readonly groups: OpenGroup[];
  readonly skipped: SkippedRow[];
  /** The problem that rows without an own problem belong to; null after a banner. */
  current: OpenGroup | null;
  banners: readonly Banner[];
  /** The last text of each category column. */
  classes: string[];
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
];

/** Roles that place a row; one without any of them has nothing that belongs to a problem. */
const PLACING: readonly ColumnRole[] = [...WRITTEN, 'serial', 'status', 'percent'];

/** 3, 3-1, （三）, A12. */
const SERIAL = /^[\w(]?[\d一二三四五六七八九十][\w()、.\-一二三四五六七八九十]{0,8}$/u;

/**
 * Puts the rows below the header together into problems. Banner rows (一、党的领导方面) become the
 * category; totals, footers and repeated headers are left out and said; so is a row that fits nowhere.
 */
export function groupRows(reader: BodyReader): {
  readonly groups: readonly RowGroup[];
  readonly skipped: readonly SkippedRow[];
} {
  const walk: Walk = {
    reader,
    groups: [],
    skipped: [],
    current: null,
    banners: [],
    classes: [],
  };
  const first = (reader.header.headerRows.at(-1) ?? 0) + 1;
  for (let row = first; row <= reader.grid.area.bottom; row += 1) step(walk, row);
  return { groups: walk.groups, skipped: walk.skipped };
}

function step(walk: Walk, row: number): void {
  const { reader } = walk;
  const kind = rowKind(reader, row);
  switch (kind) {
    case 'blank':
      return;
    case 'banner':
      takeBanner(walk, bannerText(reader, row));
      return;
    case 'content':
      takeContent(walk, row);
      return;
    case 'total':
    case 'footer':
    case 'repeatedHeader':
    case 'columnNumbers':
      skip(walk, row, kind);
      walk.current = null;
  }
}

function takeBanner(walk: Walk, text: string): void {
  const level = bannerLevel(text);
  walk.banners = [...walk.banners.filter((banner) => banner.level < level), { level, text }];
  walk.classes = [];
  walk.current = null;
}

function takeContent(walk: Walk, row: number): void {
  const { reader } = walk;
  if (!PLACING.some((role) => reader.begins(row, role))) {
    skip(walk, row, 'unplaced');
    return;
  }
  if (isPrefilled(reader, row)) {
    skip(walk, row, 'prefilled');
    return;
  }
  if (walk.current && belongsTo(reader, walk.current, row)) {
    walk.current.rows.push(row);
    walk.current.lastRow = Math.max(walk.current.lastRow, row);
    return;
  }
  if (!startsProblem(reader, row)) {
    skip(walk, row, 'unplaced');
    return;
  }
  walk.current = openGroup(walk, row);
  walk.groups.push(walk.current);
}

/** Serials, 未启动 or 0% in a line whose problem nobody wrote yet; under a merged problem it is a step. */
function isPrefilled(reader: BodyReader, row: number): boolean {
  const isStep = (reader.seen(row, problemRole(reader))?.row ?? row) < row;
  const serial = compact(reader.begins(row, 'serial') ? reader.text(row, 'serial') : '');
  if (serial !== '' && !SERIAL.test(serial)) return false;
  return !isStep && !WRITTEN.some((role) => reader.begins(row, role));
}

/** A ledger without a problem column is read by its measures. */
export function problemRole(reader: BodyReader): 'problem' | 'measure' {
  return reader.columnOf('problem') === null ? 'measure' : 'problem';
}

/**
 * Is the row a further one of the problem? Its problem cell is merged from above; or it repeats the
 * same problem under the same or no serial; or it has neither a problem nor a serial of its own.
 */
function belongsTo(reader: BodyReader, group: OpenGroup, row: number): boolean {
  const problem = reader.seen(row, problemRole(reader));
  const ownSerial = reader.begins(row, 'serial') ? reader.text(row, 'serial') : '';
  if (problem === null) return false;
  if (problem.row < row) return problem.row >= group.row;
  if (problem.text === '') return ownSerial === '';
  const sameSerial = ownSerial === '' || ownSerial === group.serial;
  return (
    problemRole(reader) === 'problem' &&
    sameSerial &&
    compact(problem.text) === compact(group.problem)
  );
}

/** A serial alone starts a problem too (its text is missing), but not a remark in the serial column. */
function startsProblem(reader: BodyReader, row: number): boolean {
  if (reader.text(row, problemRole(reader)) !== '') return true;
  return reader.begins(row, 'serial') && SERIAL.test(compact(reader.text(row, 'serial')));
}

function openGroup(walk: Walk, row: number): OpenGroup {
  const { reader } = walk;
  const role = problemRole(reader);
  const column = reader.columnOf(role);
  const merge = column === null ? null : mergeAt(reader.grid, row, column);
  return {
    row,
    lastRow: Math.max(row, merge?.bottom ?? row),
    rows: [row],
    serial: reader.text(row, 'serial'),
    problem: reader.text(row, role),
    category: categoryOf(walk, row),
  };
}

/**
 * The classes of a problem, outermost first. A blank class cell means the one above, as clerks write
 * it; a new wider class ends the narrower ones.
 */
function categoryOf(walk: Walk, row: number): readonly string[] {
  const { reader } = walk;
  const columns = reader.header.columns.category ?? [];
  columns.forEach((column, at) => {
    const { text } = reader.seenAt(row, column);
    if (text === '') return;
    if (text !== walk.classes[at]) walk.classes.length = at;
    walk.classes[at] = text;
  });
  const all = [...walk.banners.map(({ text }) => text), ...walk.classes.filter(Boolean)];
  return all.filter((text, at) => text !== all[at - 1]);
}

function skip({ reader, skipped }: Walk, row: number, kind: SkippedRow['kind']): void {
  const [column = reader.grid.area.left] = reader.filledColumns(row);
  const { name, text } = reader.seenAt(row, column);
  skipped.push({ row, kind, cell: name, text });
}
