import { areaName } from '../domain/grid/cells';
import type { Area } from '../domain/grid/sheet-grid';
import { areasOf } from './addresses';
import { isCapable } from './capabilities';
import { rangeOf } from './ranges';
import { runExcel } from './run';

/** Excel takes no longer address. */
const LONGEST_ADDRESS = 8_000;

/** Shows a sheet and selects an area on it. */
export async function selectArea(sheetId: string, area: Area): Promise<void> {
  return runExcel('select', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    rangeOf(sheet, area).select();
    await context.sync();
  });
}

/**
 * Shows a sheet and selects cells on it: each of them where this Excel can, else the block that holds
 * them all. Names that are no cell's are passed over; nothing happens where none is left.
 */
export async function selectCells(sheetId: string, cells: readonly string[]): Promise<void> {
  const areas = cells.flatMap(areasOf);
  const block = bounding(areas);
  if (block === null) return;
  const address = areas.map(areaName).join(',');
  if (areas.length === 1 || address.length > LONGEST_ADDRESS || !isCapable('selectSeveral')) {
    await selectArea(sheetId, block);
    return;
  }
  await runExcel('selectCells', async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRanges(address).select();
    await context.sync();
  });
}

function bounding(areas: readonly Area[]): Area | null {
  const [first, ...rest] = areas;
  if (first === undefined) return null;
  return rest.reduce(
    (block, area) => ({
      top: Math.min(block.top, area.top),
      left: Math.min(block.left, area.left),
      bottom: Math.max(block.bottom, area.bottom),
      right: Math.max(block.right, area.right),
    }),
    first,
  );
}
