import { generateRandomId } from '@univerjs/core';

import type { Chart, ChartKind, ChartPlace } from '../../xlsx/read/charts-model';
import type { Area } from './area';

/** Cells that a chart shows. A sheet is meant by its id, so that another name for it changes nothing. */
export interface ChartCells {
  readonly sheetId: string;
  readonly area: Area;
}

/** A chart of the open workbook. Univer has none: the grid does not draw them, a save writes them. */
export interface HostChart {
  readonly id: string;
  readonly name: string;
  readonly place: ChartPlace;
  /** Its part in the file the workbook was opened from; null for one added since. */
  readonly part: string | null;
  /** Null for kinds this host does not write. */
  readonly kind: ChartKind | null;
  /** Null where the file says more of it than this host would write: such a chart is left as it is. */
  readonly chart: Chart<ChartCells> | null;
}

/** An id for a new chart; none comes twice. */
export function newChartId(): string {
  return generateRandomId(12);
}
