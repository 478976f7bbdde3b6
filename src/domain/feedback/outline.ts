import type { TextSpan } from '../text/text-place';
import { findClauses } from './find-clauses';
import type { Segment } from './find-parts';
import type { Sentence } from './find-sentences';
import { headingRanks, mayBeHeading } from './heading-ranks';
import { POINT_RANK } from './mark-ways';
import { leadsOn, praises, saidByLength } from './part-words';
import { saysProblem } from './problem-words';
import { sourceText, trimmed } from './spans';
import type { FeedbackProblem, Heading, Unused, UnusedReason } from './types';

/** Of a heading inside a paragraph (党建工作薄弱：…): below every numbered one, and ended by the next paragraph. */
const INSIDE = 0.3;
const PARAGRAPH_RANK = 4.4;

interface OpenHeading {
  readonly rank: number;
  readonly heading: Heading;
  isUsed: boolean;
}

/** The problems of the problem part, and what of it is none. */
export interface Outline {
  readonly problems: readonly FeedbackProblem[];
  readonly unused: readonly Unused[];
  /** For each segment, how many problems stood before its end. */
  readonly counts: readonly number[];
}

/** Reads the problems with the headings over them. Every sentence is a heading, a problem or unused. */
export function readOutline(source: string, segments: readonly Segment[]): Outline {
  return new OutlineReader(source, segments).read();
}

class OutlineReader {
  private readonly source: string;
  private readonly segments: readonly Segment[];
  private readonly ranks: readonly (number | null)[];
  private open: OpenHeading[] = [];
  /** Where the last heading or unused words stand: no problem reaches across them. */
  private barrier = -1;
  private readonly problems: FeedbackProblem[] = [];
  private readonly unused: Unused[] = [];

  constructor(source: string, segments: readonly Segment[]) {
    this.source = source;
    this.segments = segments;
    this.ranks = headingRanks(source, segments);
  }

  read(): Outline {
    const counts = this.segments.map((segment, at) => {
      this.take(segment, at);
      return this.problems.length;
    });
    this.close(-1);
    const unused = [...this.unused].sort((a, b) => a.source.start - b.source.start);
    return { problems: this.problems, unused, counts };
  }

  private take({ sentences }: Segment, at: number): void {
    const rank = this.ranks[at] ?? null;
    this.close(rank ?? PARAGRAPH_RANK + INSIDE);
    const [head, ...rest] = sentences;
    if (head === undefined) return;
    const next = this.segments[at + 1];
    const isOverPoints = next?.mark?.rank === POINT_RANK && next.mark.ordinal === 1;
    if (this.isAlone(at)) this.pass(head, 'emptyHeading');
    else if (rank !== null && this.isHeading(at, rank)) {
      this.push(head, rank);
      this.takeDetails(rest, rank, isOverPoints);
    } else this.takeDetails(sentences, rank ?? PARAGRAPH_RANK, isOverPoints);
  }

  /** Does the first sentence stand over the others, or over what stands below? */
  private isHeading(at: number, rank: number): boolean {
    const [head, second] = this.segments[at]?.sentences ?? [];
    // 一是 numbers points of a paragraph; where nothing stands over it, it numbers headings.
    if (head === undefined || (rank >= POINT_RANK && this.open.length > 0)) return false;
    const hasBelow = second === undefined ? this.isOver(at) : head.stop !== '；';
    return hasBelow && !leadsOn(this.words(head)) && mayBeHeading(this.source, head);
  }

  /** A line that names a matter and says nothing of it, with nothing below. */
  private isAlone(at: number): boolean {
    const { mark, sentences } = this.segments[at] ?? { mark: null, sentences: [] };
    const [line] = sentences;
    if (line === undefined || sentences.length > 1 || saysProblem(this.words(line))) return false;
    if (mark === null) return this.ranks[at] === null && line.stop === '';
    return this.words(line).endsWith('方面') && !this.isOver(at);
  }

  /** Does what stands below belong to this heading? */
  private isOver(at: number): boolean {
    const [own, below] = [this.ranks[at] ?? null, this.ranks[at + 1]];
    if (own === null || this.segments[at + 1] === undefined) return false;
    return below === null || below === undefined || below > own;
  }

  /** The sentences below a heading, or those of a paragraph. */
  private takeDetails(sentences: readonly Sentence[], rank: number, isOverPoints: boolean): void {
    let facts: Sentence[] = [];
    sentences.forEach((sentence, at) => {
      const words = this.words(sentence);
      const isLast = at === sentences.length - 1;
      const leads = sentence.stop === '：' || (isLast && isOverPoints);
      if (leads && this.takeLead(sentence, rank, isLast)) {
        this.flush(facts);
        facts = [];
      } else if (leadsOn(words) || (praises(words) && !saysProblem(words))) {
        this.flush(facts);
        facts = [];
        this.pass(sentence, 'introduction');
      } else if (saysProblem(words)) {
        this.add(facts, sentence);
        facts = [];
      } else {
        facts.push(sentence);
        // What is parted by ； stands side by side.
        if (sentence.stop === '；' || sentences[at - 1]?.stop === '；') {
          this.flush(facts);
          facts = [];
        }
      }
    });
    this.flush(facts, sentences[0]?.start);
  }

  /** A sentence that only leads on, or is a heading over what follows in the paragraph. */
  private takeLead(sentence: Sentence, rank: number, isLast: boolean): boolean {
    const words = this.words(sentence);
    if (leadsOn(words)) {
      this.pass(sentence, 'introduction');
      return true;
    }
    const isHeading = saysProblem(words) || /(?:方面|上|中|问题)$/u.test(words);
    if (!isHeading || (isLast && sentence.stop === '')) return false;
    this.push(sentence, Math.max(rank, PARAGRAPH_RANK) + INSIDE);
    return true;
  }

  /** A sentence that says what is wrong, with the facts told before it. */
  private add(facts: readonly Sentence[], sentence: Sentence): void {
    const [first] = facts;
    if (first !== undefined) {
      this.emit({ start: first.start, end: sentence.end });
      return;
    }
    const said = sentence.start + saidByLength(this.words(sentence));
    this.pass({ start: sentence.start, end: said }, 'introduction');
    const rest = trimmed(this.source, { start: said, end: sentence.end });
    if (rest === null) return;
    for (const clause of findClauses(this.source, rest)) this.emit(clause);
  }

  /** Facts with nothing wrong said behind them belong to the problem before; alone they are one. */
  private flush(facts: readonly Sentence[], from = Infinity): void {
    const [first, last] = [facts[0], facts.at(-1)];
    if (first === undefined || last === undefined) return;
    const before = this.problems.at(-1);
    if (before !== undefined && before.source.start >= Math.max(from, this.barrier)) {
      this.problems.pop();
      this.emit({ start: before.source.start, end: last.end });
    } else this.emit({ start: first.start, end: last.end });
  }

  private emit(span: TextSpan): void {
    for (const heading of this.open) heading.isUsed = true;
    const path = this.open.map(({ heading }) => heading);
    this.problems.push({ path, ...sourceText(this.source, span) });
  }

  private push(span: TextSpan, rank: number): void {
    this.close(rank);
    this.barrier = span.start;
    this.open.push({ rank, heading: sourceText(this.source, span), isUsed: false });
  }

  /** Ends the headings of this rank and below; one with nothing under it is a problem itself. */
  private close(rank: number): void {
    while ((this.open.at(-1)?.rank ?? -Infinity) >= rank) {
      const ended = this.open.pop();
      if (ended === undefined || ended.isUsed) continue;
      if (saysProblem(ended.heading.text)) this.emitAll(ended.heading.source);
      else this.pass(ended.heading.source, 'emptyHeading');
    }
  }

  private emitAll(span: TextSpan): void {
    for (const clause of findClauses(this.source, span)) this.emit(clause);
  }

  private pass(span: TextSpan, reason: UnusedReason): void {
    if (span.end <= span.start) return;
    this.barrier = Math.max(this.barrier, span.start);
    this.unused.push({ ...sourceText(this.source, span), reason });
  }

  private words({ start, end }: TextSpan): string {
    return this.source.slice(start, end);
  }
}
