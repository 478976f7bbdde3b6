/** How a sheet of ours is printed. */
export interface PagePlan {
  readonly paper: 'A4' | 'A3';
  readonly orientation: 'landscape' | 'portrait';
  /** Pages to fit to; null is as many as it takes. Everything of ours is one page wide. */
  readonly fitWide: 1;
  readonly fitTall: number | null;
  /** First and last row repeated on every page; null for none. */
  readonly titleRows: readonly [first: number, last: number] | null;
  readonly margins: PageMargins;
  /** In the codes of Excel: &P the page, &N their number. */
  readonly footer: string;
  /** Is the sheet in the middle between left and right? */
  readonly centred: boolean;
}

/** Centimetres. */
interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

const MARGINS: PageMargins = {
  left: 1.5,
  right: 1.5,
  top: 1.6,
  bottom: 1.7,
  header: 0.8,
  footer: 0.8,
};

const PAGE_NUMBER = '第 &P 页，共 &N 页';

/** A4 landscape, as wide as the paper and as long as it takes, with page numbers. */
export const A4_LANDSCAPE: PagePlan = {
  paper: 'A4',
  orientation: 'landscape',
  fitWide: 1,
  fitTall: null,
  titleRows: null,
  margins: MARGINS,
  footer: PAGE_NUMBER,
  centred: true,
};

/** A3 landscape with narrow margins, for the wall. */
export const A3_LANDSCAPE: PagePlan = {
  ...A4_LANDSCAPE,
  paper: 'A3',
  margins: { left: 0.9, right: 0.9, top: 1, bottom: 1.3, header: 0.5, footer: 0.6 },
};
