import { LAST_COLUMN } from '../address/a1';
import type { ColumnRun } from '../read/sheet-layout';
import type { WorksheetPart } from '../read/worksheet';
import type { Splice } from '../xml/splice';
import { setAttributes } from '../xml/start-tag';
import { putChild } from '../xml/edit-element';
import { WORKSHEET_ORDER } from './element-order';

/** What to change about a column. Widths in stored Excel characters; null is the default width. */
export interface ColumnEdit {
  readonly width?: number | null;
  readonly hidden?: boolean;
  /** Index of the format that empty cells of the column take. */
  readonly style?: number;
}

/** Excel takes a `col` without a width for one of no width. */
const DEFAULT_WIDTH = 9.140625;

interface Piece {
  readonly first: number;
  readonly last: number;
  /** The `col` tag this piece was cut from, or a new one. */
  readonly tag: string;
}

/** Rewrites `cols` so that the edited columns stand alone; the others keep every attribute they had. */
export function columnSplices(
  sheet: WorksheetPart,
  runs: readonly ColumnRun[],
  edits: ReadonlyMap<number, ColumnEdit>,
): Splice[] {
  if (edits.size === 0) return [];
  const pieces: Piece[] = [];
  for (const run of runs) {
    const tag = sheet.text.slice(run.element.start, run.element.contentStart);
    // Prefixes are put back when the whole element is written.
    pieces.push(...cut(run, tag.replace(/^<\w+:/, '<').replace(/\s*\/?>$/, '/>'), edits));
  }
  for (const [column, edit] of edits) {
    const covered = runs.some((run) => column >= run.first && column <= run.last);
    if (!covered)
      pieces.push(
        edited({ first: column, last: column, tag: `<col width="${DEFAULT_WIDTH}"/>` }, edit),
      );
  }
  const xml = pieces
    .sort((a, b) => a.first - b.first)
    .map(({ first, last, tag }) =>
      setAttributes(tag, { min: String(first), max: String(Math.min(last, LAST_COLUMN)) }),
    );
  return putChild(sheet.root, WORKSHEET_ORDER, 'cols', `<cols>${xml.join('')}</cols>`);
}

function cut(run: ColumnRun, tag: string, edits: ReadonlyMap<number, ColumnEdit>): Piece[] {
  const pieces: Piece[] = [];
  let from = run.first;
  const inside = [...edits.keys()].filter((column) => column >= run.first && column <= run.last);
  for (const column of inside.sort((a, b) => a - b)) {
    if (column > from) pieces.push({ first: from, last: column - 1, tag });
    pieces.push(edited({ first: column, last: column, tag }, edits.get(column) ?? {}));
    from = column + 1;
  }
  if (from <= run.last) pieces.push({ first: from, last: run.last, tag });
  return pieces;
}

function edited(piece: Piece, edit: ColumnEdit): Piece {
  const attributes: Record<string, string | null> = {};
  if (edit.width !== undefined) {
    attributes['width'] = String(edit.width ?? DEFAULT_WIDTH);
    attributes['customWidth'] = edit.width === null ? null : '1';
    attributes['bestFit'] = null;
  }
  if (edit.hidden !== undefined) attributes['hidden'] = edit.hidden ? '1' : null;
  if (edit.style !== undefined) attributes['style'] = String(edit.style);
  return { ...piece, tag: setAttributes(piece.tag, attributes) };
}
