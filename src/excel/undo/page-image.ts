import { unlessRefused } from '../page-setup';
import { runExcel } from '../run';

const MARGINS = [
  'topMargin',
  'bottomMargin',
  'leftMargin',
  'rightMargin',
  'headerMargin',
  'footerMargin',
] as const;

const MEMBERS = ['orientation', 'paperSize', 'zoom', 'centerHorizontally', ...MARGINS] as const;

/** The printed page of a sheet as it was set up. */
export interface PageImage {
  readonly layout: Pick<Excel.PageLayout, (typeof MEMBERS)[number]>;
  readonly footer: string;
  /** Addresses on the sheet; null where none is set. */
  readonly printArea: string | null;
  readonly titleRows: string | null;
}

function addressOn(range: Excel.Range | Excel.RangeAreas): string | null {
  if (range.isNullObject) return null;
  const { address } = range;
  return address
    .split(',')
    .map((part) => part.slice(part.lastIndexOf('!') + 1))
    .join(',');
}

function layoutOf(pageLayout: Excel.PageLayout): PageImage['layout'] {
  const layout = Object.fromEntries(MEMBERS.map((member) => [member, pageLayout[member]]));
  return layout as unknown as PageImage['layout'];
}

/** How a sheet is printed; null where this Excel does not say it, as without a printer. One sync. */
export async function pageImage(sheetId: string): Promise<PageImage | null> {
  let image: PageImage | null = null;
  await unlessRefused(() =>
    runExcel('imageOfPage', async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
      // eslint-disable-next-line office-addins/call-sync-before-read -- a way to an object, nothing is read
      const footers = pageLayout.headersFooters.defaultForAllPages;
      footers.load('centerFooter');
      const printArea = pageLayout.getPrintAreaOrNullObject();
      printArea.load('address');
      const titleRows = pageLayout.getPrintTitleRowsOrNullObject();
      titleRows.load('address');
      pageLayout.load([
        'orientation',
        'paperSize',
        'zoom',
        'centerHorizontally',
        'topMargin',
        'bottomMargin',
        'leftMargin',
        'rightMargin',
        'headerMargin',
        'footerMargin',
      ]);
      await context.sync();
      image = {
        layout: layoutOf(pageLayout),
        footer: footers.centerFooter,
        printArea: addressOn(printArea),
        titleRows: addressOn(titleRows),
      };
    }),
  );
  return image;
}

/** Without the members that are null: Excel takes a scale or a number of pages, not both. */
function given(zoom: Excel.PageLayoutZoomOptions): Excel.PageLayoutZoomOptions {
  const members = Object.entries(zoom).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(members);
}

/**
 * Sets a sheet's printed page up as it was. A print area that there was none of stays: Excel has no way to
 * take one away.
 *
 * @throws WorkbookFailure Where Excel refused: it could say the page before, and so it can set it up.
 */
export async function putPage(sheetId: string, image: PageImage | null): Promise<void> {
  if (image === null) return;
  const { layout, footer, printArea, titleRows } = image;
  await runExcel('putPage', async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem(sheetId);
    pageLayout.orientation = layout.orientation;
    if (layout.paperSize as string | null) pageLayout.paperSize = layout.paperSize;
    pageLayout.zoom = given(layout.zoom);
    pageLayout.centerHorizontally = layout.centerHorizontally;
    for (const margin of MARGINS) pageLayout[margin] = layout[margin];
    pageLayout.headersFooters.defaultForAllPages.centerFooter = footer;
    if (printArea !== null) pageLayout.setPrintArea(printArea);
    if (titleRows !== null) pageLayout.setPrintTitleRows(titleRows);
    await context.sync();
  });
}
