import type { Arguments } from '../protocol/arguments';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { columnCount, hasAllColumns, hasAllRows, intersection } from '../univer/area';
import { rowsOf } from '../univer/live-rows';
import type { SortKey } from './sort-order';
import { sortedOrder } from './sort-order';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

interface Field extends SortKey {
  /** The column, from the first of the range. */
  readonly offset: number;
}

/** Excel.RangeSort: by values, row by row. */
export const rangeSortObject = defineType<RangeTarget>({
  name: 'RangeSort',
  methods: { Apply: apply },
});

/**
 * `apply(fields, matchCase, hasHeaders, orientation, method)`. Hidden rows stay where they are, as in
 * Excel; merged cells cannot be sorted (InvalidOperation).
 */
async function apply(range: RangeTarget, args: Arguments): Promise<void> {
  requireUnprotected(range);
  const orientation = args.optionalText(3) ?? 'Rows';
  if (orientation === 'Columns') throw notImplemented('RangeSort.Apply(orientation Columns)');
  const method = args.optionalText(4) ?? 'PinYin';
  if (orientation !== 'Rows' || (method !== 'PinYin' && method !== 'StrokeCount'))
    throw new HostError('InvalidArgument');
  const fields = readFields(args.raw(0), columnCount(range.area));
  const body = bodyOf(range, args.flag(2));
  if (body === null) return;
  requireSortable(body);
  // Results decide the order.
  await range.book.live.calculation.settle();
  const { sheet, area } = body;
  const rows = rowsOf(area).filter((row) => !sheet.rowHidden(row));
  const values = rows.map((row) =>
    fields.map(({ offset }) => sheet.cells.value(row, area.left + offset)),
  );
  const order = sortedOrder(values, { keys: fields, matchCase: args.flag(1), method });
  sheet.rows.reorder(
    area,
    rows,
    order.map((place) => rows[place] ?? 0),
  );
}

/** The rows that are sorted: the range as far as the sheet is used, without its header. */
function bodyOf(range: RangeTarget, hasHeaders: boolean): RangeTarget | null {
  const { area, sheet } = range;
  const whole = hasAllRows(area) || hasAllColumns(area);
  const used = whole ? sheet.cells.used(false, area) : area;
  if (used === null) return null;
  const kept = {
    ...area,
    bottom: Math.min(area.bottom, used.bottom),
    right: Math.min(area.right, used.right),
  };
  const top = hasHeaders ? kept.top + 1 : kept.top;
  return top > kept.bottom ? null : range.at({ ...kept, top });
}

function requireSortable({ sheet, area }: RangeTarget): void {
  if (sheet.merges().some((merge) => intersection(merge, area) !== null))
    throw new HostError('InvalidOperation', '(merged cells)');
  if (sheet.hasNotes(area)) throw notImplemented('RangeSort.Apply over cells with notes');
}

function readFields(json: unknown, width: number): Field[] {
  if (!Array.isArray(json) || json.length === 0) throw new HostError('InvalidArgument');
  return json.map((field: unknown) => readField(field, width));
}

function readField(json: unknown, width: number): Field {
  if (typeof json !== 'object' || json === null) throw new HostError('InvalidArgument');
  const field = json as Readonly<Record<string, unknown>>;
  const { key } = field;
  requireByValue(field);
  if (typeof key !== 'number' || !Number.isInteger(key) || key < 0 || key >= width)
    throw new HostError('InvalidArgument');
  return {
    offset: key,
    ascending: field['ascending'] !== false,
    textAsNumber: field['dataOption'] === 'TextAsNumber',
  };
}

function requireByValue({ sortOn, subField }: Readonly<Record<string, unknown>>): void {
  const byValue = sortOn === undefined || sortOn === null || sortOn === 'Value';
  if (!byValue) throw notImplemented(`RangeSort.Apply(sortOn ${JSON.stringify(sortOn)})`);
  if (subField !== undefined && subField !== null)
    throw notImplemented('RangeSort.Apply(subField)');
}
