import type { TextSpan } from '../text/text-place';
import type { Segment } from './find-parts';
import { partOf } from './part-words';
import { saysProblem } from './problem-words';

/** Longer lines without a stop are sentences whose stop was forgotten. */
const LONGEST_HEADING = 50;
/** Of a heading without a number right over a paragraph: below every number. */
const LOWEST = 4.6;
const A_LITTLE = 0.05;

/**
 * The rank of every segment that may be a heading: that of its number or, for a line without number and
 * stop, just above what stands below it. Null for paragraphs.
 */
export function headingRanks(
  source: string,
  segments: readonly Segment[],
): readonly (number | null)[] {
  const plain = segments.map((segment) => isPlainLine(source, segment));
  const ranks: (number | null)[] = [];
  for (let at = segments.length - 1; at >= 0; at -= 1) {
    const mark = segments[at]?.mark ?? null;
    ranks[at] =
      mark?.rank ?? (plain[at] === true ? plainRank(source, segments, plain, ranks, at) : null);
  }
  return ranks;
}

function isPlainLine(source: string, { mark, sentences }: Segment): boolean {
  const [line] = sentences;
  return (
    mark === null &&
    sentences.length === 1 &&
    line?.stop === '' &&
    line.end - line.start <= LONGEST_HEADING &&
    source.charAt(line.end) !== '。'
  );
}

/**
 * Lines that say what is wrong, one under the other, are a list; two of them over a paragraph are a heading
 * and the one below it.
 */
function plainRank(
  source: string,
  segments: readonly Segment[],
  plain: readonly boolean[],
  ranks: readonly (number | null)[],
  at: number,
): number | null {
  const below = segments[at + 1];
  if (below === undefined) return null;
  if (below.mark !== null) {
    return below.mark.ordinal === 1 && below.mark.rank > 0 ? below.mark.rank - 0.5 : null;
  }
  if (plain[at + 1] !== true) return LOWEST;
  const next = ranks[at + 1] ?? null;
  if (next === null) return isProblem(source, segments[at]) ? null : LOWEST - A_LITTLE;
  const isThird = plain[at + 2] === true && isProblem(source, segments[at]);
  return isThird ? null : next - A_LITTLE;
}

function isProblem(source: string, segment: Segment | undefined): boolean {
  const [line] = segment?.sentences ?? [];
  return line !== undefined && saysProblem(wordsOf(source, line));
}

/** Words that may stand over others: those that say what is wrong in a few words, or name a matter. */
export function mayBeHeading(source: string, span: TextSpan): boolean {
  const words = wordsOf(source, span);
  if (words.length > 80 || partOf(words) !== null) return false;
  if (/^(?:经查|经核查|经审计|抽查|检查发现|截至|\d{4}年|\d{1,2}月)/u.test(words)) return false;
  return saysProblem(words) || words.length <= 30;
}

function wordsOf(source: string, { start, end }: TextSpan): string {
  return source.slice(start, end);
}
