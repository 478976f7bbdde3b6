import type { LedgerItem } from '../../../ledger/types';
import type { TextSpan } from '../../../text/text-place';
import type { NumberMark } from '../../marks/types';
import type { ProofLine } from '../../stretch';
import type { ProofView } from '../../view';
import { isTabLine } from '../tables/read-tables';
import { type HeadingFinder, headingFinder } from './heading-index';
import { type ProblemFinder, problemFinder } from './problem-index';

/** A problem of the ledger with the words of the text on it. */
export interface ToldProblem {
  readonly item: LedgerItem;
  /** From behind its quoted words or its heading to the next problem, heading or table. */
  readonly span: TextSpan;
}

/** Where a problem begins; `item` is null where the ledger does not have it. */
interface Opening extends TextSpan {
  readonly item: LedgerItem | null;
}

const QUOTED = /(?:关于|原问题：)“(?<words>[^”\n]{4,400})”/gu;
/** A heading is no longer. */
const LONGEST_HEADING = 60;

/** The passages on problems of the ledger: those that quote them, and those under a heading made of one. */
export function problemsIn(view: ProofView, items: readonly LedgerItem[]): readonly ToldProblem[] {
  const find = problemFinder(items);
  const quotes = quotesIn(view, find);
  const headings = headingsIn(view, quotes, headingFinder(items), find);
  const openings = [...quotes, ...headings].sort((a, b) => a.start - b.start);
  const ends = endsIn(view, openings);
  let at = 0;
  return openings.flatMap(({ item, end: start }) => {
    while (at < ends.length && (ends[at] ?? 0) < start) at += 1;
    const end = ends[at] ?? view.text.length;
    return item === null ? [] : [{ item, span: { start, end } }];
  });
}

function quotesIn({ text }: ProofView, find: ProblemFinder): readonly Opening[] {
  return [...text.matchAll(QUOTED)].map((match) => ({
    item: find(match.groups?.['words'] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Numbered headings without a quotation: up to the first stop, or the whole line. */
function headingsIn(
  { lines, marks }: ProofView,
  quotes: readonly Opening[],
  findHeading: HeadingFinder,
  findProblem: ProblemFinder,
): readonly Opening[] {
  let quote = 0;
  return marks.filter(isHeadingMark).flatMap((mark) => {
    const line = lines[mark.line];
    if (line === undefined) return [];
    while ((quotes[quote]?.end ?? Infinity) <= line.start) quote += 1;
    if ((quotes[quote]?.start ?? Infinity) < line.end) return [];
    const words = headingWords(mark, line);
    if (words.length > LONGEST_HEADING) return [];
    const item = findHeading(words) ?? findProblem(words.replace(/^关于/u, ''));
    return item === null ? [] : [{ item, start: mark.start, end: mark.end + words.length }];
  });
}

function headingWords({ end }: NumberMark, line: ProofLine): string {
  const rest = line.text.slice(end - line.start);
  const stop = rest.indexOf('。');
  return stop < 0 ? rest : rest.slice(0, stop);
}

function isHeadingMark({ kind, atLineStart }: NumberMark): boolean {
  return atLineStart && kind.startsWith('level');
}

function endsIn({ text, lines, marks }: ProofView, openings: readonly Opening[]): number[] {
  return [
    ...openings.map(({ start }) => start),
    ...marks.filter(isHeadingMark).map(({ start }) => start),
    ...lines.filter(isTabLine).map(({ start }) => start),
    text.length,
  ].sort((a, b) => a - b);
}
