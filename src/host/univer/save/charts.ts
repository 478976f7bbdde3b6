import type { ChartEdit, ChartEdits } from '../../../xlsx/patch/charts';
import { withCells } from '../../../xlsx/read/charts-model';
import type { HostChart } from '../host-charts';
import { CellCaches, type ShownBook } from './cell-caches';

/**
 * What is to be done about a sheet's charts; null where nothing is known of them. Charts get the values the
 * cells hold now, so that viewers which do not calculate show the right ones.
 */
export function chartEdits(
  charts: readonly HostChart[] | undefined,
  book: ShownBook,
): ChartEdits | null {
  if (charts === undefined) return null;
  const kept = new Set<string>();
  const written: ChartEdit[] = [];
  for (const { name, place, part, chart } of charts) {
    if (chart !== null) {
      const caches = new CellCaches(book, chart.plotVisibleOnly);
      const stored = withCells(chart, (cells, role) => caches.of(cells, role));
      written.push({ name, place, part, chart: stored });
    } else if (part !== null) kept.add(part);
  }
  return { kept, written };
}
