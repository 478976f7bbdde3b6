import type { Chart } from '../../xlsx/read/charts-model';
import { HostError, notImplemented } from '../protocol/host-error';
import type { ChartCells, HostChart } from '../univer/host-charts';
import type { LiveSheet } from '../univer/live-sheet';
import type { Book, SheetTarget } from './targets';
import { requireUnprotected } from './targets';

/** A part of a chart that can be read and replaced: its title, a series, a colour. */
export interface ChartPart<T> {
  readonly owner: ChartTarget;
  readonly get: () => T;
  readonly set: (value: T) => void;
}

/** What a Chart stands for: a chart of one sheet by its id, and as a part the whole of what it says. */
export class ChartTarget implements SheetTarget, ChartPart<Chart<ChartCells>> {
  readonly book: Book;
  readonly sheet: LiveSheet;
  readonly id: string;

  constructor(book: Book, sheet: LiveSheet, id: string) {
    this.book = book;
    this.sheet = sheet;
    this.id = id;
  }

  get owner(): this {
    return this;
  }

  /** Throws ItemNotFound where the chart has been deleted. */
  get found(): HostChart {
    const chart = chartsOf(this).find(({ id }) => id === this.id);
    if (chart === undefined) throw new HostError('ItemNotFound');
    return chart;
  }

  /** Throws NotImplemented for a chart of the file that would not survive being written by this host. */
  readonly get = (): Chart<ChartCells> => {
    const { name, chart } = this.found;
    if (chart === null) throw notImplemented(`Chart “${name}” of another program`);
    return chart;
  };

  readonly set = (chart: Chart<ChartCells>): void => {
    this.change({ chart });
  };

  /** Throws NotImplemented as `get` does, and AccessDenied on a protected sheet. */
  change(change: Partial<Pick<HostChart, 'name' | 'place' | 'chart'>>): void {
    requireUnprotected(this);
    this.get();
    const before = this.found;
    const after = { ...before, ...change };
    if (change.chart) after.kind = change.chart.kind;
    if (JSON.stringify(before) === JSON.stringify(after)) return;
    keepCharts(
      this,
      chartsOf(this).map((one) => (one === before ? after : one)),
    );
  }

  remove(): void {
    requireUnprotected(this);
    const gone = this.found;
    keepCharts(
      this,
      chartsOf(this).filter((one) => one !== gone),
    );
  }
}

export function chartsOf({ book, sheet }: SheetTarget): readonly HostChart[] {
  return book.extras.charts[sheet.id] ?? [];
}

export function keepCharts({ book, sheet }: SheetTarget, charts: readonly HostChart[]): void {
  book.extras.charts[sheet.id] = charts;
  book.touched();
}

/** A member of a part as a part of its own. */
export function partOf<T, K extends keyof T>(whole: ChartPart<T>, key: K): ChartPart<T[K]> {
  return {
    owner: whole.owner,
    get: () => whole.get()[key],
    set: (value) => {
      whole.set({ ...whole.get(), [key]: value });
    },
  };
}

/** Sets one member of a part. */
export function put<T, K extends keyof T>(whole: ChartPart<T>, key: K, value: T[K]): void {
  partOf(whole, key).set(value);
}
