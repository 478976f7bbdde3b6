import { isCapable } from './capabilities';

/** The batches whose screen was told to wait. */
const suspended = new WeakSet<Excel.RequestContext>();

/**
 * Keeps the screen still until the next sync, once for each batch: told again and again, Excel flickers.
 * Nothing where this Excel cannot (before ExcelApi 1.9). Calculation is never suspended: Excel leaves it to
 * the add-in to calculate afterwards, and a figure that was not is a wrong figure.
 */
export function suspendScreenOnce(context: Excel.RequestContext): void {
  if (suspended.has(context)) return;
  if (!isCapable('quietScreen')) return;
  suspended.add(context);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}
