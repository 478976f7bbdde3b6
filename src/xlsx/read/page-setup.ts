import { childOf, flag, numeric } from '../xml/xml-tree';
import { NO_PRINT_NAMES, type PrintNames } from './print-names';
import { sheetElement, type WorksheetPart } from './worksheet';

/** Inches. */
interface Margins {
  readonly leftMargin: number;
  readonly rightMargin: number;
  readonly topMargin: number;
  readonly bottomMargin: number;
  readonly headerMargin: number;
  readonly footerMargin: number;
}

/** How a sheet is printed, as far as we change it (ECMA-376 18.3.1.46, 62–65 and 70, 18.2.5). */
export interface PageSetup extends Margins, PrintNames {
  readonly orientation: 'portrait' | 'landscape';
  /** Excel's number of the paper: 9 is A4. */
  readonly paperSize: number;
  /** Percent; without effect where the sheet is fitted to pages. */
  readonly scale: number;
  readonly fitToPage: boolean;
  /** Pages across and down to fit to; 0 is as many as it takes. */
  readonly fitToWidth: number;
  readonly fitToHeight: number;
  readonly centredAcross: boolean;
  /** In the file's codes, `&L…&C…&R…`; of odd pages only where even ones have their own. */
  readonly header: string;
  readonly footer: string;
}

/** The names of the margins in the file. */
export const MARGIN_ATTRIBUTES = {
  leftMargin: 'left',
  rightMargin: 'right',
  topMargin: 'top',
  bottomMargin: 'bottom',
  headerMargin: 'header',
  footerMargin: 'footer',
} as const satisfies Readonly<Record<keyof Margins, string>>;

/** Excel's own where the file says nothing. */
const PLAIN_MARGINS: Margins = {
  leftMargin: 0.7,
  rightMargin: 0.7,
  topMargin: 0.75,
  bottomMargin: 0.75,
  headerMargin: 0.3,
  footerMargin: 0.3,
};

/** What the format takes where the file says nothing. */
export const PLAIN_PAGE: PageSetup = {
  orientation: 'portrait',
  paperSize: 1,
  scale: 100,
  fitToPage: false,
  fitToWidth: 1,
  fitToHeight: 1,
  centredAcross: false,
  header: '',
  footer: '',
  ...PLAIN_MARGINS,
  ...NO_PRINT_NAMES,
};

/** How the file has a sheet printed; `names` are what the workbook part says of it (`readPrintNames`). */
export function readPageSetup(sheet: WorksheetPart, names: PrintNames = NO_PRINT_NAMES): PageSetup {
  const options = sheetElement(sheet, 'printOptions')?.attributes ?? {};
  const fit = childOf(sheetElement(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes ?? {};
  return {
    ...readPaper(sheetElement(sheet, 'pageSetup')?.attributes ?? {}),
    fitToPage: flag(fit['fitToPage']),
    centredAcross: flag(options['horizontalCentered']),
    header: lineOf(sheet, 'oddHeader'),
    footer: lineOf(sheet, 'oddFooter'),
    ...readMargins(sheet),
    ...names,
  };
}

type Paper = Pick<PageSetup, 'orientation' | 'paperSize' | 'scale' | 'fitToWidth' | 'fitToHeight'>;

function readPaper(written: Readonly<Record<string, string>>): Paper {
  return {
    orientation: written['orientation'] === 'landscape' ? 'landscape' : PLAIN_PAGE.orientation,
    paperSize: numeric(written['paperSize']) ?? PLAIN_PAGE.paperSize,
    scale: numeric(written['scale']) ?? PLAIN_PAGE.scale,
    fitToWidth: numeric(written['fitToWidth']) ?? PLAIN_PAGE.fitToWidth,
    fitToHeight: numeric(written['fitToHeight']) ?? PLAIN_PAGE.fitToHeight,
  };
}

function lineOf(sheet: WorksheetPart, local: string): string {
  return childOf(sheetElement(sheet, 'headerFooter'), local)?.text ?? '';
}

function readMargins(sheet: WorksheetPart): Margins {
  const written = sheetElement(sheet, 'pageMargins')?.attributes ?? {};
  const margin = (name: keyof Margins): number =>
    numeric(written[MARGIN_ATTRIBUTES[name]]) ?? PLAIN_MARGINS[name];
  return {
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
  };
}
