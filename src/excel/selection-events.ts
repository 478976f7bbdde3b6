import { debounce } from '../app/debounce';
import type { PickedRows } from '../app/ports';
import { areasOf } from './addresses';
import { isCapable } from './capabilities';
import { removeHandlers } from './events';
import { runExcel } from './run';

/** Milliseconds a selection must rest: dragging and arrow keys raise an event for every step. */
const REST = 150;

const nothingToStop = (): Promise<void> => Promise.resolve();

/**
 * Calls back with the rows the user selected, once the selection rests. No cell is read.
 *
 * @returns The unsubscriber. An Excel that does not tell of selections never calls back.
 */
export async function onRowsSelected(
  listener: (rows: PickedRows) => void,
): Promise<() => Promise<void>> {
  if (!isCapable('selectionEvents')) return nothingToStop;
  let last: Excel.WorksheetSelectionChangedEventArgs | null = null;
  const rested = debounce(() => {
    const rows = last && rowsOf(last);
    if (rows) listener(rows);
  }, REST);
  const registration = await runExcel('onRowsSelected', async (context) => {
    const added = context.workbook.worksheets.onSelectionChanged.add((event) => {
      last = event;
      rested.call();
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  return async () => {
    rested.cancel();
    await removeHandlers([registration]);
  };
}

/** From the first to the last selected row; null for an address that cannot be read. */
function rowsOf({
  worksheetId,
  address,
}: Excel.WorksheetSelectionChangedEventArgs): PickedRows | null {
  const areas = areasOf(address);
  if (areas.length === 0) return null;
  const top = Math.min(...areas.map((area) => area.top));
  const bottom = Math.max(...areas.map((area) => area.bottom));
  return { sheetId: worksheetId, top, bottom };
}
