import { HostError, notImplemented } from '../protocol/host-error';
import type { CellChange } from '../univer/live-cells';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** `clear(applyTo)`; with the look go the merges and the conditional formats of the range, as in Excel. */
export function clearRange(range: RangeTarget, applyTo: string): void {
  requireUnprotected(range);
  if (!['All', 'Contents', 'Formats'].includes(applyTo)) {
    if (applyTo === 'Hyperlinks' || applyTo === 'RemoveHyperlinks') {
      throw notImplemented(`Range.Clear(${applyTo})`);
    }
    throw new HostError('InvalidArgument');
  }
  const contents = applyTo !== 'Formats';
  const formats = applyTo !== 'Contents';
  if (formats) {
    range.sheet.unmerge(range.area);
    range.sheet.conditionalFormats.clear(range.area);
  }
  const changes = range.sheet.cells.held(range.area).map(([row, column]): CellChange => ({
    row,
    column,
    ...(contents ? { content: { empty: true } } : {}),
    ...(formats ? { style: null } : {}),
  }));
  range.sheet.cells.change(changes);
}
