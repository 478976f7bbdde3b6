import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { cellsOf } from '../univer/area';
import type { CellChange } from '../univer/live-cells';
import { membersOf } from './plain-objects';
import { booleanOf, textOf } from './range-style';
import { typedChange } from './range-values';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

interface Search {
  readonly text: string;
  readonly complete: boolean;
  readonly matchCase: boolean;
  readonly backwards: boolean;
}

type Cell = readonly [row: number, column: number];

/** `(text, criteria)` from the argument on; throws InvalidArgument for an empty text or unknown criteria. */
function searchIn(args: Arguments, criteriaAt: number): Search {
  const text = args.text(0);
  if (text === '') throw new HostError('InvalidArgument');
  const criteria = Object.fromEntries(membersOf(args.raw(criteriaAt) ?? {}));
  const { completeMatch, matchCase, searchDirection } = criteria;
  const direction = textOf(searchDirection ?? 'Forward');
  if (!['Forward', 'Backwards'].includes(direction)) throw new HostError('InvalidArgument');
  return {
    text,
    complete: booleanOf(completeMatch ?? false),
    matchCase: booleanOf(matchCase ?? false),
    backwards: direction === 'Backwards',
  };
}

function folded(text: string, { matchCase }: Search): string {
  return matchCase ? text : text.toLowerCase();
}

function matches(shown: string, search: Search): boolean {
  const [text, wanted] = [folded(shown, search), folded(search.text, search)];
  return search.complete ? text === wanted : text.includes(wanted);
}

/** The cells that show the text, row by row. */
function found(range: RangeTarget, search: Search): Cell[] {
  const area = range.sheet.clip(range.area);
  if (area === null) return [];
  const { cells } = range.sheet;
  return [...cellsOf(area)].filter(([row, column]) => matches(cells.text(row, column), search));
}

/** Range.find: the first cell, or the last one backwards; null where none shows the text. */
export function findCell(range: RangeTarget, args: Arguments): RangeTarget | null {
  const search = searchIn(args, 1);
  const cells = found(range, search);
  const cell = search.backwards ? cells.at(-1) : cells[0];
  return cell === undefined ? null : range.between(cell[0], cell[1], cell[0], cell[1]);
}

/** Worksheet.findAll: every cell that shows the text, row by row. */
export function findCells(range: RangeTarget, args: Arguments): Cell[] {
  return found(range, searchIn(args, 1));
}

/**
 * Range.replaceAll: in values and in formulas; the answer is how many cells changed. Throws
 * InvalidArgument where a formula could not be read afterwards, and then nothing has changed.
 */
export function replaceAll(range: RangeTarget, args: Arguments): number {
  requireUnprotected(range);
  const search = searchIn(args, 2);
  const replacement = args.text(1);
  const area = range.sheet.clip(range.area);
  if (area === null) return 0;
  const { cells } = range.sheet;
  const changes: CellChange[] = [];
  for (const [row, column] of cellsOf(area)) {
    const before = String(cells.formula(row, column) ?? cells.value(row, column));
    if (before === '' || !matches(before, search)) continue;
    changes.push(typedChange(range, row, column, replaced(before, search, replacement)));
  }
  cells.change(changes);
  return changes.length;
}

function replaced(before: string, search: Search, replacement: string): string {
  const [text, wanted] = [folded(before, search), folded(search.text, search)];
  // Lower case may be longer (İ); then only the whole is compared and replaced.
  if (search.complete || text.length !== before.length) return replacement;
  let after = '';
  let from = 0;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, from)) {
    after += before.slice(from, at) + replacement;
    from = at + wanted.length;
  }
  return after + before.slice(from);
}
