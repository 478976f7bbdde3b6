import type { Area } from '../../domain/grid/sheet-grid';
import { CHART_NAME_PREFIX, type ChartPlan } from '../../domain/summary-sheet/chart-plan';
import { runExcel } from '../run';

/** The worksheet properties that say how the charts of a sheet of ours are drawn; Excel cannot tell it. */
const CHARTS_KEPT = '整改台账助手图表';

/**
 * Characters of each. Excel limits the keys of worksheet properties to 255 characters and says nothing of
 * their values; those of workbook properties it cuts off after 255, outside of the web.
 */
const PART_LENGTH = 250;

/** How the first property begins: `3|…` where there are three. Others are left from a longer text. */
const COUNTED = /^(\d{1,3})\|/u;

function keyOf(at: number): string {
  return at === 0 ? CHARTS_KEPT : `${CHARTS_KEPT}${at + 1}`;
}

function putParts({ customProperties }: Excel.Worksheet, text: string): void {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += PART_LENGTH) {
    parts.push(text.slice(from, from + PART_LENGTH));
  }
  for (const [at, part] of parts.entries()) {
    customProperties.add(keyOf(at), at === 0 ? `${parts.length}|${part}` : part);
  }
}

/** The whole text; null where there is none, or where not all of it is there any more. */
function textOf({ items }: Excel.WorksheetCustomPropertyCollection): string | null {
  const values = new Map(items.map(({ key, value }) => [key, value]));
  const first = values.get(CHARTS_KEPT) ?? '';
  const counted = COUNTED.exec(first);
  if (counted === null) return null;
  const parts = Array.from({ length: Number(counted[1]) }, (_, at) => values.get(keyOf(at)));
  if (parts.includes(undefined)) return null;
  return parts.join('').slice(counted[0].length);
}

const KINDS: readonly unknown[] = [
  'stackedBar',
  'column',
  'doughnut',
] satisfies ChartPlan['kind'][];

type Unknown = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Unknown {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isArea(value: unknown): value is Area {
  if (!isObject(value)) return false;
  const { top, left, bottom, right } = value;
  const corners = [top, left, bottom, right];
  if (!corners.every((corner) => Number.isInteger(corner) && (corner as number) > 0)) return false;
  return (top as number) <= (bottom as number) && (left as number) <= (right as number);
}

function isSeries(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { name, values, colour } = value;
  return typeof name === 'string' && typeof colour === 'string' && isArea(values);
}

function isPlan(value: unknown): value is ChartPlan {
  if (!isObject(value)) return false;
  const { name, kind, title, categories, series, pointColours = [], place } = value;
  return (
    typeof name === 'string' &&
    name.startsWith(CHART_NAME_PREFIX) &&
    KINDS.includes(kind) &&
    typeof title === 'string' &&
    isArea(categories) &&
    isArea(place) &&
    Array.isArray(series) &&
    series.every(isSeries) &&
    Array.isArray(pointColours) &&
    pointColours.every((colour) => typeof colour === 'string')
  );
}

/** Reads what was kept; null where it is no longer what was written, since it stands in the user's file. */
function readKeptCharts(text: string): readonly ChartPlan[] | null {
  try {
    const kept: unknown = JSON.parse(text);
    return Array.isArray(kept) && kept.every(isPlan) ? kept : null;
  } catch {
    return null;
  }
}

/** Keeps how the charts of a sheet of ours are drawn, on the sheet itself. One sync. */
export async function keepCharts(sheetId: string, charts: readonly ChartPlan[]): Promise<void> {
  await runExcel('keepCharts', async (context) => {
    putParts(context.workbook.worksheets.getItem(sheetId), JSON.stringify(charts));
    await context.sync();
  });
}

/** The charts of ours on a sheet, by name, and how they are drawn. */
export interface ChartsImage {
  /** Our charts on the sheet in the order they lie. */
  readonly names: readonly string[];
  /** What the sheet says of them; null where it says nothing that could be read. */
  readonly kept: string | null;
}

/** Queues the question for our charts on a sheet; valid after the next sync. */
export function queueCharts(sheet: Excel.Worksheet): () => ChartsImage {
  const { charts, customProperties } = sheet;
  charts.load('items/name');
  customProperties.load('items/key,items/value');
  return () => ({ names: ourNames(charts), kept: textOf(customProperties) });
}

function ourNames({ items }: Excel.ChartCollection): readonly string[] {
  return items.map(({ name }) => name).filter((name) => name.startsWith(CHART_NAME_PREFIX));
}

/** The plans of those charts that stood there; `complete` tells whether each of them has one. */
export function plansOf({ names, kept }: ChartsImage): {
  readonly plans: readonly ChartPlan[];
  readonly complete: boolean;
} {
  const plans = (kept === null ? [] : (readKeptCharts(kept) ?? [])).filter(({ name }) =>
    names.includes(name),
  );
  return { plans, complete: plans.length === names.length };
}

/** Queues that the sheet keeps again what it kept of its charts; where it kept nothing, nothing is written. */
export function putKeptCharts(sheet: Excel.Worksheet, kept: string | null): void {
  // What is kept of charts that do not stand there is never drawn.
  if (kept !== null) putParts(sheet, kept);
}
