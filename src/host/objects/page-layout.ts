import type { PageSetup } from '../../xlsx/read/page-setup';
import { HostError, notImplemented } from '../protocol/host-error';
import type { Scalar } from '../protocol/host-type';
import { defineType } from '../protocol/host-type';
import { headersFootersObject } from './header-footer';
import { changePage, pageOf } from './page-state';
import {
  printArea,
  printTitles,
  setPrintArea,
  setPrintTitleColumns,
  setPrintTitleRows,
} from './print-ranges';
import { booleanOf } from './range-style';
import type { SheetTarget } from './targets';

const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

/** Excel.PaperType; the file counts them from 1 in this order (ECMA-376 18.3.1.63). */
const PAPERS =
  'Letter LetterSmall Tabloid Ledger Legal Statement Executive A3 A4 A4Small A5 B4 B5 Folio Quatro Paper10x14 Paper11x17 Note Envelope9 Envelope10 Envelope11 Envelope12 Envelope14 Csheet Dsheet Esheet EnvelopeDL EnvelopeC5 EnvelopeC3 EnvelopeC4 EnvelopeC6 EnvelopeC65 EnvelopeB4 EnvelopeB5 EnvelopeB6 EnvelopeItaly EnvelopeMonarch EnvelopePersonal FanfoldUS FanfoldStdGerman FanfoldLegalGerman'.split(
    ' ',
  );

/** Excel's limits. */
const SCALE = { least: 10, most: 400 };
const MOST_PAGES = 32_767;

const POINTS_PER_INCH = 72;

type Margin = Extract<keyof PageSetup, `${string}Margin`>;

/** In points. */
function marginScalar(margin: Margin): Scalar<SheetTarget> {
  return {
    // Thousandths are finer than any printer, and hide what the division left.
    get: (target) => Math.round(pageOf(target)[margin] * POINTS_PER_INCH * 1000) / 1000,
    set: (target, points) => {
      changePage(target, { [margin]: lengthOf(points) / POINTS_PER_INCH });
    },
  };
}

/** Excel.PageLayout. Not here: comments, grid lines, headings, errors, order, the first page's number. */
export const pageLayoutObject = defineType<SheetTarget>({
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: (target) =>
        pageOf(target).orientation === ORIENTATIONS.Landscape ? 'Landscape' : 'Portrait',
      set: (target, word) => {
        if (word !== 'Portrait' && word !== 'Landscape') throw new HostError('InvalidArgument');
        changePage(target, { orientation: ORIENTATIONS[word] });
      },
    },
    PaperSize: {
      get: (target) => {
        const { paperSize } = pageOf(target);
        const paper = PAPERS[paperSize - 1];
        if (paper === undefined) throw notImplemented(`PageLayout.PaperSize = ${paperSize}`);
        return paper;
      },
      set: (target, word) => {
        const at = PAPERS.indexOf(String(word));
        if (at < 0) throw new HostError('InvalidArgument');
        changePage(target, { paperSize: at + 1 });
      },
    },
    Zoom: {
      get: (target) => zoomOf(pageOf(target)),
      set: (target, zoom) => {
        changePage(target, zoomFrom(zoom));
      },
    },
    CenterHorizontally: {
      get: (target) => pageOf(target).centredAcross,
      set: (target, centred) => {
        changePage(target, { centredAcross: booleanOf(centred) });
      },
    },
    LeftMargin: marginScalar('leftMargin'),
    RightMargin: marginScalar('rightMargin'),
    TopMargin: marginScalar('topMargin'),
    BottomMargin: marginScalar('bottomMargin'),
    HeaderMargin: marginScalar('headerMargin'),
    FooterMargin: marginScalar('footerMargin'),
  },
  objects: { HeadersFooters: (target) => headersFootersObject(target) },
  finders: {
    GetPrintArea: (target) => printArea(target) ?? notThere(),
    GetPrintAreaOrNullObject: printArea,
    GetPrintTitleRows: (target) => printTitles(target, 'titleRows') ?? notThere(),
    GetPrintTitleRowsOrNullObject: (target) => printTitles(target, 'titleRows'),
    GetPrintTitleColumns: (target) => printTitles(target, 'titleColumns') ?? notThere(),
    GetPrintTitleColumnsOrNullObject: (target) => printTitles(target, 'titleColumns'),
  },
  methods: {
    SetPrintArea: setPrintArea,
    SetPrintTitleRows: setPrintTitleRows,
    SetPrintTitleColumns: setPrintTitleColumns,
    SetPrintMargins: (target, args) => {
      changePage(target, marginsFrom(args.text(0), args.raw(1)));
    },
  },
});

function notThere(): never {
  throw new HostError('ItemNotFound');
}

/** How many of a unit make an inch (Excel.PrintMarginUnit). */
const PER_INCH: Readonly<Record<string, number>> = {
  Points: POINTS_PER_INCH,
  Inches: 1,
  Centimeters: 2.54,
};

const MARGINS: Readonly<Record<string, Margin>> = {
  left: 'leftMargin',
  right: 'rightMargin',
  top: 'topMargin',
  bottom: 'bottomMargin',
  header: 'headerMargin',
  footer: 'footerMargin',
};

/** Margins that are not named stay. */
function marginsFrom(unit: string, options: unknown): Partial<PageSetup> {
  const perInch = PER_INCH[unit];
  if (perInch === undefined || typeof options !== 'object' || options === null)
    throw new HostError('InvalidArgument');
  const changes: Partial<Record<Margin, number>> = {};
  for (const [name, length] of Object.entries(options)) {
    const margin = MARGINS[name];
    if (margin === undefined) throw new HostError('InvalidArgument');
    if (length !== undefined && length !== null) changes[margin] = lengthOf(length) / perInch;
  }
  return changes;
}

function lengthOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new HostError('InvalidArgument');
  return value;
}

/** Either a scale or pages to fit to; the other is null, and so is a number of pages left to Excel. */
function zoomOf({ fitToPage, scale, fitToWidth, fitToHeight }: PageSetup): Zoom {
  if (!fitToPage) return { scale, horizontalFitToPages: null, verticalFitToPages: null };
  const pages = (count: number): number | null => (count === 0 ? null : count);
  return {
    scale: null,
    horizontalFitToPages: pages(fitToWidth),
    verticalFitToPages: pages(fitToHeight),
  };
}

type Zoom = Readonly<
  Record<'scale' | 'horizontalFitToPages' | 'verticalFitToPages', number | null>
>;

/** A number of pages left out is as many as it takes. Scale and pages together contradict each other. */
function zoomFrom(value: unknown): Partial<PageSetup> {
  if (typeof value !== 'object' || value === null) throw new HostError('InvalidArgument');
  const given = value as Readonly<Record<string, unknown>>;
  const scale = numberIn(given['scale'], SCALE.least, SCALE.most);
  const across = numberIn(given['horizontalFitToPages'], 1, MOST_PAGES);
  const down = numberIn(given['verticalFitToPages'], 1, MOST_PAGES);
  const fitted = across !== null || down !== null;
  if (fitted === (scale !== null)) throw new HostError('InvalidArgument');
  return scale === null
    ? { fitToPage: true, fitToWidth: across ?? 0, fitToHeight: down ?? 0 }
    : { fitToPage: false, scale };
}

/** Null where nothing is given; throws InvalidArgument for what is no whole number within the limits. */
function numberIn(value: unknown, least: number, most: number): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new HostError('InvalidArgument');
  if (value < least || value > most) throw new HostError('InvalidArgument');
  return value;
}
