import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/host-error';
import { bounding, intersection, MAX_COLUMNS, MAX_ROWS } from '../univer/area';
import type { Area } from '../univer/area';
import { rangeOf } from './range-lookup';
import type { RangeTarget } from './targets';

/** One step in each direction of Excel.KeyboardDirection. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  Up: [-1, 0],
  Down: [1, 0],
  Left: [0, -1],
  Right: [0, 1],
};

/** Range.getRangeEdge: where Ctrl and an arrow key lead from the range's cell. */
export function edgeOf(range: RangeTarget, args: Arguments): RangeTarget {
  const step = STEPS[args.text(0)];
  if (step === undefined) throw new HostError('InvalidArgument');
  const { top, left } = startOf(range, args);
  const [row, column] = edgeFrom(range, top, left, step);
  return range.between(row, column, row, column);
}

/** Range.getExtendedRange: where the same keys with Shift lead: the range with all cells on the way. */
export function extendedOf(range: RangeTarget, args: Arguments): RangeTarget {
  return range.at(bounding(range.area, edgeOf(range, args).area));
}

/** Range.getSurroundingRegion: the block of filled cells around, bounded by empty rows and columns. */
export function regionOf(range: RangeTarget): RangeTarget {
  const { cells } = range.sheet;
  const used = cells.used(true, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
  let area = range.area;
  if (used === null) return range.at(area);
  const limits = bounding(used, area);
  for (;;) {
    const wider = grown(range, area, limits);
    if (wider === null) return range.at(area);
    area = wider;
  }
}

function startOf(range: RangeTarget, args: Arguments): Area {
  if (!args.isObject(1)) return range.area;
  const { sheet, area } = rangeOf(args.object(1));
  if (sheet.id !== range.sheet.id || intersection(area, range.area) === null) {
    throw new HostError('InvalidArgument');
  }
  return area;
}

/** To the end of the filled cells, or over empty ones to the next filled cell or the sheet's edge. */
function edgeFrom(
  range: RangeTarget,
  top: number,
  left: number,
  [down, right]: readonly [number, number],
): readonly [row: number, column: number] {
  const { cells } = range.sheet;
  const filled = (row: number, column: number) => !cells.isEmpty(row, column);
  const used = cells.used(true, { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 });
  let [row, column] = [top, left];
  const inside = () =>
    used !== null &&
    row + down >= 0 &&
    column + right >= 0 &&
    row + down <= Math.max(used.bottom, top) &&
    column + right <= Math.max(used.right, left);
  const within = filled(row, column) && inside() && filled(row + down, column + right);
  while (inside()) {
    const next = filled(row + down, column + right);
    if (within && !next) return [row, column];
    [row, column] = [row + down, column + right];
    if (!within && next) return [row, column];
  }
  if (within) return [row, column];
  return sheetEdge(row, column, [down, right]);
}

function sheetEdge(
  row: number,
  column: number,
  [down, right]: readonly [number, number],
): readonly [row: number, column: number] {
  if (down !== 0) return [down < 0 ? 0 : MAX_ROWS - 1, column];
  return [row, right < 0 ? 0 : MAX_COLUMNS - 1];
}

/** The area with every side moved out by one where a filled cell touches it; null where none does. */
function grown({ sheet }: RangeTarget, area: Area, limits: Area): Area | null {
  const around = intersection(
    {
      top: Math.max(0, area.top - 1),
      left: Math.max(0, area.left - 1),
      bottom: Math.min(MAX_ROWS - 1, area.bottom + 1),
      right: Math.min(MAX_COLUMNS - 1, area.right + 1),
    },
    limits,
  );
  if (around === null) return null;
  const sides: Area[] = [
    { ...around, bottom: area.top - 1 },
    { ...around, top: area.bottom + 1 },
    { ...around, right: area.left - 1 },
    { ...around, left: area.right + 1 },
  ];
  const filled = sides.filter(
    (side) =>
      side.top <= side.bottom && side.left <= side.right && sheet.cells.used(true, side) !== null,
  );
  if (filled.length === 0) return null;
  return filled.map((side) => sheet.cells.used(true, side) ?? side).reduce(bounding, area);
}
