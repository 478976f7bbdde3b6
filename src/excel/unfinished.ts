import { areaName } from '../domain/grid/cells';
import type { Area } from '../domain/grid/sheet-grid';
import { areasOf } from './addresses';

/**
 * A worksheet property that stands only between two steps Excel cannot take as one: a rule that is added but
 * does not bear our marker yet, a chart that has not got its name yet. Where a writing breaks off right
 * there, it tells the next one what to take away. It is put and taken away within one request.
 */
export const UNFINISHED_MARK = '整改台账助手·未写完';

/** What the mark says of a blank ledger that is being written. */
export const HALF_TEMPLATE = 'template';

/** What the mark says while our columns are being taken away. */
export const REMOVING = 'removing';

/** Excel keeps no longer text in a property. */
const LONGEST = 255;

/** Queues the mark; what is returned takes it away again. */
export function markUnfinished(sheet: Excel.Worksheet, what: string): () => void {
  const mark = sheet.customProperties.add(UNFINISHED_MARK, what);
  return () => {
    mark.delete();
  };
}

/** Queues the question for the mark; its value, or null where the sheet has none, after the next sync. */
export function loadUnfinished(sheet: Excel.Worksheet): Excel.WorksheetCustomProperty {
  const mark = sheet.customProperties.getItemOrNullObject(UNFINISHED_MARK);
  mark.load('value');
  return mark;
}

/** What the loaded mark says; null where there is none. */
export function unfinishedOf(mark: Excel.WorksheetCustomProperty): string | null {
  return mark.isNullObject ? null : mark.value;
}

/** The areas where data bars are being added, as many as the property holds. */
export function barsText(areas: readonly Area[]): string {
  let text = '';
  for (const area of areas) {
    const longer = text === '' ? areaName(area) : `${text},${areaName(area)}`;
    if (longer.length > LONGEST) break;
    text = longer;
  }
  return text === '' ? '-' : text;
}

/** Was a data bar being added just here? */
export function namesBar(what: string, area: Area): boolean {
  return areasOf(what).some(
    (one) =>
      one.top === area.top &&
      one.left === area.left &&
      one.bottom === area.bottom &&
      one.right === area.right,
  );
}

const CHART = /^chart:(\d{1,4})$/u;

/** A chart is being added to a sheet that has so many charts of the user's. */
export function chartText(usersCharts: number): string {
  return `chart:${usersCharts}`;
}

/** How many charts were the user's when one of ours broke off before it had its name; null for none. */
export function chartsBefore(what: string | null): number | null {
  const match = CHART.exec(what ?? '');
  return match === null ? null : Number(match[1]);
}
