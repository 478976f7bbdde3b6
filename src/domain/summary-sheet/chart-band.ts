import type { Area } from '../grid/sheet-grid';
import type { Palette } from '../palette/types';
import { NO_CATEGORY, NO_UNIT } from '../summary/group';
import type { GroupFigures, Summary } from '../summary/types';
import type { ChartPlan } from './chart-plan';
import { groupBars, MOST_BARS, stateRing } from './charts';
import type { CountTable } from './count-table';
import type { Page } from './page';

/** Rows a chart needs beside one for each bar, and the fewest and most it may have. */
const FRAME_ROWS = 5;
const FEWEST_ROWS = 17;
/** As far as the ring reaches; the bars stand right of it. */
const RING_RIGHT = 2;

/**
 * Empty rows below the heading for the charts, which are drawn as the tables they stand over are laid out.
 * All of them are on the first printed page, where no page break can cut them.
 */
export class ChartBand {
  readonly charts: ChartPlan[] = [];
  readonly #page: Page;
  readonly #palette: Palette;
  readonly #area: Area;

  /** Takes the rows from the next one of the page on. */
  constructor(page: Page, palette: Palette, summary: Summary) {
    this.#page = page;
    this.#palette = palette;
    const bars = Math.min(barsOf(summary), MOST_BARS);
    const rows = Math.max(FEWEST_ROWS, bars + FRAME_ROWS);
    page.add();
    const top = page.nextRow;
    for (let row = 0; row < rows; row += 1) page.add();
    this.#area = { top, left: 1, bottom: page.nextRow - 1, right: page.width };
  }

  /**
   * The first table gets the ring, the second the bars; there is no room for more. To be called right after
   * the table was laid out: where it has more rows than bars are drawn, a line below it says so.
   */
  draw(title: string, table: CountTable): void {
    const palette = this.#palette;
    if (this.charts.length === 0) {
      const place = { ...this.#area, right: RING_RIGHT };
      this.charts.push(stateRing({ title, table, place, palette }));
    } else if (this.charts.length === 1) {
      const place = { ...this.#area, left: RING_RIGHT + 1 };
      this.charts.push(groupBars({ title, table, place, palette }));
      if (table.names.bottom - table.names.top >= MOST_BARS)
        this.#page.addLine(`上方“${title}”图只列本表前${MOST_BARS}行。`, 'note');
    }
  }
}

/** How many groups the second chart has to show: units, else categories, where the ledger names any. */
function barsOf({ byUnit, byCategory }: Summary): number {
  return namedIn(byUnit, NO_UNIT) || namedIn(byCategory, NO_CATEGORY);
}

/** One line more for those that name none; 0 where none is named. */
function namedIn(groups: readonly GroupFigures[], blankName: string): number {
  const named = groups.filter(({ name }) => name !== blankName).length;
  return named === 0 ? 0 : named + 1;
}
