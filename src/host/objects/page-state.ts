import type { PageSetup } from '../../xlsx/read/page-setup';
import { PLAIN_PAGE } from '../../xlsx/read/page-setup';
import type { SheetTarget } from './targets';

/** How the sheet is printed. */
export function pageOf({ book, sheet }: SheetTarget): PageSetup {
  return book.extras.pageSetups[sheet.id] ?? PLAIN_PAGE;
}

/** Changes how the sheet is printed; what is so already is no change. */
export function changePage(target: SheetTarget, change: Partial<PageSetup>): void {
  const before = pageOf(target);
  const after = { ...before, ...change };
  if ((Object.keys(after) as (keyof PageSetup)[]).every((key) => before[key] === after[key]))
    return;
  target.book.extras.pageSetups[target.sheet.id] = after;
  target.book.touched();
}
