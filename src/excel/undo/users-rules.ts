import type { Area } from '../../domain/grid/sheet-grid';
import { areasOf } from '../addresses';
import { rangeOf } from '../ranges';

/** Of the entry rules of a sheet whose cells are all filled with them: as many areas are looked at. */
const MOST_AREAS = 200;

/** One area for each of its columns: beside each other they have different rules, and none would be told. */
function columnsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.right - area.left + 1 }, (_, at) => ({
    ...area,
    left: area.left + at,
    right: area.left + at,
  }));
}

/**
 * The entry rules and all conditional formats of a sheet as one text, so that it can be told whether the user
 * gave it others since. Two syncs.
 */
export async function rulesText(sheet: Excel.Worksheet): Promise<string> {
  const { context } = sheet;
  const all = sheet.getRange();
  const checked = all.getSpecialCellsOrNullObject('DataValidations');
  checked.load('address');
  const { conditionalFormats } = all;
  conditionalFormats.load('items/type');
  await context.sync();
  const places = conditionalFormats.items.map((format) => {
    const areas = format.getRanges();
    areas.load('address');
    return { type: format.type, areas };
  });
  const addresses = checked.isNullObject ? '' : checked.address;
  const columns = areasOf(addresses).flatMap(columnsOf).slice(0, MOST_AREAS);
  const rules = columns.map((area) => {
    const { dataValidation } = rangeOf(sheet, area);
    dataValidation.load(['type', 'rule', 'prompt', 'errorAlert']);
    return dataValidation;
  });
  await context.sync();
  return JSON.stringify([
    addresses,
    rules.map(({ type, rule, prompt, errorAlert }) => [type, rule, prompt, errorAlert]),
    places.map(({ type, areas }) => [type, areas.address]),
  ]);
}
