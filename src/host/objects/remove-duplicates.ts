import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import { cellsOf, columnCount } from '../univer/area';
import type { CellChange } from '../univer/live-cells';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

interface Removal {
  readonly removed: number;
  readonly uniqueRemaining: number;
}

const resultObject = defineType<Removal>({
  name: 'RemoveDuplicatesResult',
  scalars: {
    Removed: { get: ({ removed }) => removed },
    UniqueRemaining: { get: ({ uniqueRemaining }) => uniqueRemaining },
  },
});

/**
 * Range.removeDuplicates(columns, includesHeader): the first row of equal ones stays, the rows below move
 * up within the range. Formulas would have to be rewritten on the way, so a range with some is refused.
 */
export function removeDuplicates(range: RangeTarget, args: Arguments): HostObject {
  requireUnprotected(range);
  const columns = columnsIn(args.raw(0), columnCount(range.area));
  const first = range.area.top + (args.flag(1) ? 1 : 0);
  const body = range.sheet.clip({ ...range.area, top: first });
  if (body === null) return resultObject({ removed: 0, uniqueRemaining: 0 });
  const { cells } = range.sheet;
  if ([...cellsOf(body)].some(([row, column]) => cells.formula(row, column) !== null)) {
    throw notImplemented('Range.RemoveDuplicates of formulas');
  }
  const seen = new Set<string>();
  const kept: number[] = [];
  for (let row = body.top; row <= body.bottom; row += 1) {
    const key = JSON.stringify(columns.map((column) => keyOf(range, row, body.left + column)));
    if (seen.has(key)) continue;
    seen.add(key);
    kept.push(row);
  }
  cells.change(
    [...cellsOf(body)].map(([row, column]): CellChange => {
      const from = kept[row - body.top];
      if (from === undefined || cells.isEmpty(from, column)) {
        return { row, column, content: { empty: true } };
      }
      return { row, column, content: { value: cells.value(from, column) } };
    }),
  );
  const rows = body.bottom - body.top + 1;
  return resultObject({ removed: rows - kept.length, uniqueRemaining: kept.length });
}

/** Texts are the same in capitals and small letters, as in Excel. */
function keyOf({ sheet }: RangeTarget, row: number, column: number): unknown {
  const value = sheet.cells.value(row, column);
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function columnsIn(input: unknown, count: number): readonly number[] {
  const columns: readonly unknown[] = Array.isArray(input) ? input : [];
  const fits = columns.every(
    (column) =>
      typeof column === 'number' && Number.isInteger(column) && column >= 0 && column < count,
  );
  if (!fits || columns.length === 0) throw new HostError('InvalidArgument');
  return columns as readonly number[];
}
