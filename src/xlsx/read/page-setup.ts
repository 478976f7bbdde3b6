import { childOf, flag, numeric } from '../xml/xml-tree';
import { sheetElement, type WorksheetPart } from './worksheet';

/** How a sheet is printed, as far as we change it (ECMA-376 18.3.1.63–65 and 18.3.1.70). */
export interface PageSetup {
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
}

/** What the format takes where the file says nothing. */
export const PLAIN_PAGE: PageSetup = {
  orientation: 'portrait',
  paperSize: 1,
  scale: 100,
  fitToPage: false,
  fitToWidth: 1,
  fitToHeight: 1,
  centredAcross: false,
};

export function readPageSetup(sheet: WorksheetPart): PageSetup {
  const setup = sheetElement(sheet, 'pageSetup')?.attributes ?? {};
  const options = sheetElement(sheet, 'printOptions')?.attributes ?? {};
  const fit = childOf(sheetElement(sheet, 'sheetPr'), 'pageSetUpPr')?.attributes ?? {};
  return {
    orientation: setup['orientation'] === 'landscape' ? 'landscape' : PLAIN_PAGE.orientation,
    paperSize: numeric(setup['paperSize']) ?? PLAIN_PAGE.paperSize,
    scale: numeric(setup['scale']) ?? PLAIN_PAGE.scale,
    fitToPage: flag(fit['fitToPage']),
    fitToWidth: numeric(setup['fitToWidth']) ?? PLAIN_PAGE.fitToWidth,
    fitToHeight: numeric(setup['fitToHeight']) ?? PLAIN_PAGE.fitToHeight,
    centredAcross: flag(options['horizontalCentered']),
  };
}
