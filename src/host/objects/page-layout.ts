import type { PageSetup } from '../../xlsx/read/page-setup';
import { PLAIN_PAGE } from '../../xlsx/read/page-setup';
import { HostError, notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
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

/** Excel.PageLayout. Not here: margins, header and footer, print area and titles, what else is printed. */
export const pageLayoutObject = defineType<SheetTarget>({
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: (target) =>
        pageOf(target).orientation === ORIENTATIONS.Landscape ? 'Landscape' : 'Portrait',
      set: (target, word) => {
        if (word !== 'Portrait' && word !== 'Landscape') throw new HostError('InvalidArgument');
        change(target, { orientation: ORIENTATIONS[word] });
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
        change(target, { paperSize: at + 1 });
      },
    },
    Zoom: {
      get: (target) => zoomOf(pageOf(target)),
      set: (target, zoom) => {
        change(target, zoomFrom(zoom));
      },
    },
    CenterHorizontally: {
      get: (target) => pageOf(target).centredAcross,
      set: (target, centred) => {
        change(target, { centredAcross: booleanOf(centred) });
      },
    },
  },
});

function pageOf({ book, sheet }: SheetTarget): PageSetup {
  return book.extras.pageSetups[sheet.id] ?? PLAIN_PAGE;
}

function change(target: SheetTarget, change: Partial<PageSetup>): void {
  const before = pageOf(target);
  const after = { ...before, ...change };
  if ((Object.keys(after) as (keyof PageSetup)[]).every((key) => before[key] === after[key]))
    return;
  target.book.extras.pageSetups[target.sheet.id] = after;
  target.book.touched();
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
