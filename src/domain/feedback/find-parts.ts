import type { TextSpan } from '../text/text-place';
import { signatureAt } from './closing-lines';
import type { Mark, Piece } from './find-pieces';
import { findSentences, type Sentence } from './find-sentences';
import {
  advises,
  behindFoundProblems,
  closes,
  handsOn,
  type PartKind,
  partOf,
  praises,
  saidByLength,
} from './part-words';
import { POINT_RANK } from './mark-ways';
import { endsAsProblem, saysProblem } from './problem-words';
import { sourceText, trimmed } from './spans';
import type { SourceText, Unused, UnusedReason } from './types';

/** Sentences of one piece that belong to one part. */
export interface Segment {
  readonly mark: Mark | null;
  /** At least one. */
  readonly sentences: readonly Sentence[];
  /** Of recommendations: they stand right behind a problem and answer it. */
  readonly follows: number | null;
}

/** A text taken apart into what is a problem and what is not. */
export interface Parts {
  readonly titles: readonly SourceText[];
  readonly problems: readonly Segment[];
  readonly recommendations: readonly Segment[];
  readonly unused: readonly Unused[];
}

type State = PartKind | 'opening' | 'closing';

/** The part that is open, and the rank of the number of its title; -1 without one. */
interface OpenPart {
  readonly state: State;
  readonly rank: number;
  /** Begun by a sentence (督察要求，…) rather than a title; the next number of the problems ends it. */
  readonly isSoft: boolean;
}

const UNUSED: Readonly<Partial<Record<State, UnusedReason>>> = {
  opening: 'opening',
  background: 'background',
  closing: 'closing',
};

/**
 * Tells problems from recommendations, background and closing words. Where no title and no sentence says
 * that problems begin, they begin with the first number or the first sentence that says something is wrong.
 *
 * @param hasTable Its problems stand in a table: what nobody calls a problem beside it is none.
 */
export function findParts(source: string, pieces: readonly Piece[], hasTable = false): Parts {
  const told = new PartFinder(source, false).find(pieces);
  return told.problems.length > 0 || hasTable ? told : new PartFinder(source, true).find(pieces);
}

class PartFinder {
  private readonly source: string;
  /** Do problems begin without being announced? */
  private readonly isUntold: boolean;
  private open: OpenPart = { state: 'opening', rank: -1, isSoft: false };
  private outer: OpenPart | null = null;
  private readonly lastOrdinals = new Map<string, number>();
  /** Numberings begun behind a sentence that said what is to be done; they are not those of the problems. */
  private readonly softKinds = new Set<string>();
  private readonly titles: SourceText[] = [];
  private readonly problems: Segment[] = [];
  private readonly recommendations: Segment[] = [];
  private readonly unused: Unused[] = [];

  constructor(source: string, isUntold: boolean) {
    this.source = source;
    this.isUntold = isUntold;
  }

  find(pieces: readonly Piece[]): Parts {
    const signature = signatureAt(this.source, pieces);
    pieces.forEach((piece, at) => {
      if (at >= signature) this.pass(piece, 'closing');
      else this.take(piece);
    });
    const { titles, problems, recommendations, unused } = this;
    return { titles, problems, recommendations, unused };
  }

  private take(piece: Piece): void {
    const sentences = findSentences(this.source, piece);
    this.resume(piece.mark);
    if (piece.mark === null && closes(this.words(piece))) this.enter('closing', null);
    const rest = this.takeTitle(piece, sentences);
    if (rest.length === 0) return;
    const isTitled = rest.length < sentences.length;
    this.takeSentences(isTitled ? null : piece.mark, rest);
  }

  /** A number of a higher level, or the next of the problems, ends what stood between. */
  private resume(mark: Mark | null): void {
    if (mark === null) return;
    if (this.outer !== null && mark.rank < this.open.rank) {
      this.open = this.outer;
      this.outer = null;
    }
    const isNext = this.lastOrdinals.get(mark.kind) === mark.ordinal - 1;
    const isOwn = mark.rank >= POINT_RANK || this.softKinds.has(mark.kind);
    if (this.open.isSoft && mark.ordinal === 1) this.softKinds.add(mark.kind);
    if (this.open.isSoft && isNext && !isOwn)
      this.open = { state: 'problems', rank: -1, isSoft: false };
  }

  /** Opens the part whose title the piece begins with; returns the sentences that are left. */
  private takeTitle(piece: Piece, sentences: readonly Sentence[]): readonly Sentence[] {
    const [head, ...rest] = sentences;
    if (head === undefined) return [];
    // A sentence among others is no title: 建议。
    const mayBeTitle =
      piece.mark !== null || (rest.length === 0 ? head.stop !== '。' : head.stop === '：');
    const part = mayBeTitle ? partOf(this.words(head)) : null;
    if (part === null || !this.opens(part, piece.mark)) return sentences;
    this.enter(part, piece.mark);
    this.titles.push(sourceText(this.source, head));
    return rest;
  }

  /** Does a title open its part here? */
  private opens(part: PartKind, mark: Mark | null): boolean {
    const { state, rank } = this.open;
    // 关于……的意见 over the whole text is its own title.
    if (part === 'recommendations') return mark !== null || state !== 'opening';
    const isInside = (mark?.rank ?? Infinity) > rank;
    return part !== 'background' || state !== 'problems' || !isInside;
  }

  private enter(state: State, mark: Mark | null): void {
    const rank = mark?.rank ?? -1;
    const isNested =
      this.open.state === 'problems' && state !== 'problems' && rank > this.open.rank;
    this.outer = isNested && rank > 0 ? this.open : null;
    this.open = { state, rank, isSoft: false };
  }

  private takeSentences(mark: Mark | null, sentences: readonly Sentence[]): void {
    const kept = sentences.filter((one) => !this.isHandedOn(one));
    if (kept.length < sentences.length) {
      for (const one of sentences) if (!kept.includes(one)) this.pass(one, 'closing');
      if (kept.length > 0) this.takeSentences(mark, kept);
      return;
    }
    const { state } = this.open;
    if (state === 'problems') this.takeProblems(mark, sentences);
    else if (state === 'recommendations') this.add(this.recommendations, mark, sentences, null);
    else if (state === 'closing')
      sentences.forEach((one) => {
        this.pass(one, 'closing');
      });
    else this.takeUntilProblems(mark, sentences);
  }

  /** Words on leads handed to others stand behind the problems and are none. */
  private isHandedOn(sentence: Sentence): boolean {
    const { state } = this.open;
    return (
      (state === 'problems' || state === 'recommendations') &&
      handsOn(this.words(sentence)) &&
      !endsAsProblem(this.words(sentence))
    );
  }

  /** Problems up to a sentence that says what is to be done. */
  private takeProblems(mark: Mark | null, sentences: readonly Sentence[]): void {
    const at = sentences.findIndex((one) => advises(this.words(one)));
    const end = at < 0 ? sentences.length : at;
    this.add(this.problems, mark, sentences.slice(0, end), null);
    if (mark !== null) this.lastOrdinals.set(mark.kind, mark.ordinal);
    if (at < 0) return;
    const isOwn = mark !== null && end > 0;
    const last = isOwn ? this.problems.length - 1 : null;
    if (!isOwn) this.softKinds.clear();
    if (!isOwn) this.open = { state: 'recommendations', rank: this.open.rank, isSoft: true };
    this.add(this.recommendations, end === 0 ? mark : null, sentences.slice(end), last);
  }

  /** Before the problems: words that only lead on to them are cut off. */
  private takeUntilProblems(mark: Mark | null, sentences: readonly Sentence[]): void {
    const { state } = this.open;
    const isBackground = state === 'background' && !this.isUntold;
    for (const [at, sentence] of sentences.entries()) {
      const from = isBackground && mark !== null ? null : this.problemsFrom(sentence, mark, at);
      if (from === null) {
        this.pass(sentence, UNUSED[state] ?? 'opening');
        continue;
      }
      this.pass({ start: sentence.start, end: from }, 'introduction');
      this.open = { state: 'problems', rank: -1, isSoft: false };
      const rest = trimmed(this.source, { start: from, end: sentence.end });
      const first = rest === null ? [] : [{ ...rest, stop: sentence.stop }];
      this.takeProblems(at === 0 && from === sentence.start ? mark : null, [
        ...first,
        ...sentences.slice(at + 1),
      ]);
      return;
    }
  }

  /** Where in a sentence the problems begin, or null. */
  private problemsFrom(sentence: Sentence, mark: Mark | null, at: number): number | null {
    const words = this.words(sentence);
    const behind = behindFoundProblems(words);
    if (behind !== null) return sentence.start + behind;
    // What was inspected tells of faults in general; only a list of them begins the problems there.
    if (this.open.state === 'background' && !this.isUntold) return null;
    const isSaid = saidByLength(words) > 0 && saysProblem(words) && !praises(words);
    const isUntold = this.isUntold && ((mark !== null && at === 0) || saysProblem(words));
    return isSaid || isUntold ? sentence.start : null;
  }

  private add(
    to: Segment[],
    mark: Mark | null,
    sentences: readonly Sentence[],
    follows: number | null,
  ): void {
    if (sentences.length > 0) to.push({ mark, sentences, follows });
  }

  private pass(span: TextSpan, reason: UnusedReason): void {
    if (span.end > span.start) this.unused.push({ ...sourceText(this.source, span), reason });
  }

  private words({ start, end }: TextSpan): string {
    return this.source.slice(start, end);
  }
}
