import type { Draft, DraftBlock, DraftFigure, DraftSentence } from '../types';
import { faultOf } from './verify/check-source';
import type { FigureEvidence, FigureFault, FigureReport } from './verify/types';

/** Runs of digits, full width included. */
const DIGITS = /[\d\uFF10-\uFF19]+/gu;

/**
 * Checks every figure of a draft against the sheet, without the code that wrote it: copied digits stand
 * in one of their cells, a count has as many rows (or names) as it says and all of them are the
 * ledger's, sums and expressions come to what is printed, read days are days the reader found in
 * these cells, and no digits stand outside a figure. What the user gave is believed, except the
 * as-of day. `share` is the part that traces; 1 is the only good one.
 */
export function verifyFigures(draft: Draft, evidence: FigureEvidence): FigureReport {
  const sentences = draft.blocks.flatMap((block, at) =>
    sentencesOf(block).map((sentence) => ({ sentence, at })),
  );
  const faults = sentences.flatMap(({ sentence, at }) =>
    faultsOf(sentence, evidence).map((fault) => ({ block: at, sentence: sentence.text, ...fault })),
  );
  const stray = sentences.reduce((sum, { sentence }) => sum + strayDigits(sentence).length, 0);
  const figures = sentences.reduce((sum, { sentence }) => sum + sentence.figures.length, stray);
  return { figures, share: figures === 0 ? 1 : (figures - faults.length) / figures, faults };
}

function sentencesOf(block: DraftBlock): readonly DraftSentence[] {
  return block.kind === 'table' ? [block.caption, ...block.rows.flat()] : block.sentences;
}

type Fault = Pick<FigureFault, 'figure' | 'reason'>;

/** At most one fault for each figure and each stray run of digits. */
function faultsOf(sentence: DraftSentence, evidence: FigureEvidence): readonly Fault[] {
  const { text, figures } = sentence;
  const named: Named = { rows: new Set(sentence.rows), cells: new Set(sentence.cells) };
  const found = figures.flatMap((figure, at): Fault[] => {
    const printed = text.slice(figure.start, figure.end);
    const reason =
      placeFault(figure, figures[at - 1], text) ??
      unnamedSource(figure, named) ??
      faultOf(printed, figure, evidence);
    return reason === null ? [] : [{ figure: printed, reason }];
  });
  const stray = strayDigits(sentence).map((digits) => ({ figure: digits, reason: '没有注明来源' }));
  return [...found, ...stray];
}

/** What a sentence says its words came from. */
interface Named {
  readonly rows: ReadonlySet<number>;
  readonly cells: ReadonlySet<string>;
}

function placeFault(
  { start, end }: DraftFigure,
  before: DraftFigure | undefined,
  text: string,
): string | null {
  const isPlaced = start >= (before?.end ?? 0) && start < end && end <= text.length;
  return isPlaced ? null : '位置不对';
}

/** The sentence as a whole must name the rows and cells of its figures, or a click would miss them. */
function unnamedSource({ source }: DraftFigure, { rows, cells }: Named): string | null {
  const row = 'rows' in source ? source.rows.find((one) => !rows.has(one)) : undefined;
  if (row !== undefined) return `句子没有列出行${row}`;
  const cell = 'cells' in source ? source.cells.find((one) => !cells.has(one)) : undefined;
  return cell === undefined ? null : `句子没有列出单元格${cell}`;
}

function strayDigits({ text, figures }: DraftSentence): readonly string[] {
  return [...text.matchAll(DIGITS)].flatMap(({ index, 0: digits }) => {
    const isInside = figures.some(
      ({ start, end }) => start <= index && index + digits.length <= end,
    );
    return isInside ? [] : [digits];
  });
}
