import type { DraftFigure, DraftSentence, FigureSource } from './types';

/** Words on their way into a sentence, with where they came from. */
export interface SourcedWords {
  readonly text: string;
  readonly rows: readonly number[];
  readonly cells: readonly string[];
  readonly figures: readonly DraftFigure[];
}

/** A piece of a sentence: our own words, which hold no digits, or words that say where they are from. */
export type Piece = string | SourcedWords;

/** Digits as figures write them: 4050, 55.26%, 13,000, 8:30, full width included. */
const FIGURE = /[\d\uFF10-\uFF19]+(?:[.,:/．，：／][\d\uFF10-\uFF19]+)*[%％‰]?/gu;

/** The figures in words whose digits all come from one source. */
function figuresFrom(text: string, source: FigureSource): DraftFigure[] {
  return [...text.matchAll(FIGURE)].map(({ index, 0: digits }) => ({
    start: index,
    end: index + digits.length,
    source,
  }));
}

/** Words that stand in a cell; each of their figures is `copied` from it. */
export function copied(text: string, row: number, cell: string | null): SourcedWords {
  const cells = cell === null ? [] : [cell];
  return { text, rows: [row], cells, figures: figuresFrom(text, { kind: 'copied', cells }) };
}

/** Words with one source for all their figures. A date is one figure: see `wholeFigure`. */
export function sourced(
  text: string,
  source: FigureSource,
  rows: readonly number[] = [],
  cells: readonly string[] = [],
): SourcedWords {
  return { text, rows, cells, figures: figuresFrom(text, source) };
}

/** A figure of several parts (2025年4月30日, （5）) as one, with rows and cells taken from its source. */
export function wholeFigure(text: string, source: FigureSource): SourcedWords {
  const rows = 'rows' in source ? source.rows : [];
  const cells = 'cells' in source ? source.cells : [];
  return { text, rows, cells, figures: [{ start: 0, end: text.length, source }] };
}

/** Pieces put together; rows and cells each once, in the order in which they come. */
export function joined(pieces: readonly Piece[]): SourcedWords {
  let text = '';
  const rows = new Set<number>();
  const cells = new Set<string>();
  const figures: DraftFigure[] = [];
  for (const piece of pieces) {
    if (typeof piece !== 'string') {
      for (const row of piece.rows) rows.add(row);
      for (const cell of piece.cells) cells.add(cell);
      for (const { start, end, source } of piece.figures)
        figures.push({ start: start + text.length, end: end + text.length, source });
    }
    text += typeof piece === 'string' ? piece : piece.text;
  }
  return { text, rows: [...rows].sort((a, b) => a - b), cells: [...cells], figures };
}

/** A whole sentence out of its pieces. */
export function sentenceOf(pieces: readonly Piece[]): DraftSentence {
  return joined(pieces);
}
