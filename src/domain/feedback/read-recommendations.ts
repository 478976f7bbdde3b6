import type { TextSpan } from '../text/text-place';
import type { Segment } from './find-parts';
import type { Sentence } from './find-sentences';
import { advises, leadsOn } from './part-words';
import { POINT_RANK } from './mark-ways';
import { sourceText } from './spans';
import type { Heading, SourceText, Unused } from './types';
import { patternOf } from '../text/pattern';

/** A recommendation before it is known what it answers. */
export interface OpenRecommendation extends SourceText {
  readonly path: readonly Heading[];
  /** The place of its item among the items of the outermost numbering; null where it stands in none. */
  readonly item: number | null;
  /** Index of the problem segment it stands right behind, or null. */
  readonly follows: number | null;
}

export interface RecommendationList {
  readonly found: readonly OpenRecommendation[];
  readonly unused: readonly Unused[];
  /** How many items the outermost numbering has. */
  readonly items: number;
}

interface OpenItem {
  readonly rank: number;
  readonly heading: Heading;
  isUsed: boolean;
}

/** A sentence that only announces what is recommended. */
const ANNOUNCES = patternOf(
  String.raw`(?:如下|以下|提出|几点|有关)?(?:的)?(?:整改|工作|处理)?(?:意见|建议|要求|意见建议|意见和建议)$|(?:要求|强调|提出|建议)$`,
);

/**
 * The recommendations sentence by sentence, each with the headings over it; a heading with nothing under
 * it is one itself.
 */
export function readRecommendations(
  source: string,
  segments: readonly Segment[],
): RecommendationList {
  return new RecommendationReader(source, segments).read(segments);
}

class RecommendationReader {
  private readonly source: string;
  /** The rank of the outermost numbering. */
  private readonly top: number;
  private open: OpenItem[] = [];
  private items = 0;
  private readonly found: OpenRecommendation[] = [];
  private readonly unused: Unused[] = [];

  constructor(source: string, segments: readonly Segment[]) {
    this.source = source;
    this.top = segments.reduce(
      (least, { mark }) => Math.min(least, mark?.rank ?? Infinity),
      Infinity,
    );
  }

  read(segments: readonly Segment[]): RecommendationList {
    for (const segment of segments) this.take(segment);
    this.close(-1);
    const { unused, items } = this;
    return { found: this.found.sort((a, b) => a.source.start - b.source.start), unused, items };
  }

  private take({ mark, sentences, follows }: Segment): void {
    const rank = mark?.rank ?? null;
    if (rank !== null) this.close(rank);
    if (rank === this.top) this.items += 1;
    const [head, ...rest] = sentences;
    const isNumbered = rank !== null && rank < POINT_RANK && head !== undefined;
    const isHeading = isNumbered && head.stop !== '；';
    if (isHeading) {
      this.open.push({ rank, heading: sourceText(this.source, head), isUsed: false });
    }
    for (const sentence of isHeading ? rest : sentences) {
      if (this.announces(sentence)) {
        this.unused.push({ ...sourceText(this.source, sentence), reason: 'introduction' });
      } else this.add(sentence, follows);
    }
  }

  private announces({ start, end, stop }: Sentence): boolean {
    const words = this.source.slice(start, end);
    return ANNOUNCES.test(words) || (stop === '：' && (leadsOn(words) || advises(words)));
  }

  private add(span: TextSpan, follows: number | null): void {
    for (const one of this.open) one.isUsed = true;
    const path = this.open.map(({ heading }) => heading);
    const item = this.items > 0 && follows === null ? this.items - 1 : null;
    this.found.push({ ...sourceText(this.source, span), path, item, follows });
  }

  private close(rank: number): void {
    const ended = this.open.filter((one) => one.rank >= rank);
    this.open = this.open.filter((one) => one.rank < rank);
    for (const { heading, isUsed } of ended) if (!isUsed) this.add(heading.source, null);
  }
}
