import { slip } from '../slips';
import type { Check } from '../view';

const WORD = /(?<first>首先)|(?:^|[。；;：！!？?，,])\s*(?<later>其次|再次(?=[，,是要、]))/gu;

/** 其次 without 首先, 再次 without 其次, in one paragraph or the three before it. */
export const checkSequenceWords: Check = ({ lines }) => {
  const lastLine = new Map<string, number>();
  return lines.flatMap((line) =>
    [...line.text.matchAll(WORD)].flatMap((match) => {
      const { first, later } = match.groups ?? {};
      const word = first ?? later ?? '';
      lastLine.set(word, line.index);
      const needed = word === '其次' ? '首先' : '其次';
      const said = lastLine.get(needed);
      // 再次 alone is an adverb (once more); it is an ordinal only after 首先.
      const isOrdinal =
        word === '其次' || (word === '再次' && isNear(lastLine.get('首先'), line.index));
      if (!isOrdinal || isNear(said, line.index)) return [];
      if (word === '其次' && /第一|一是|一方面|最/u.test(line.text)) return [];
      const end = line.start + match.index + match[0].length;
      return [
        slip(
          'sequence-word-missing',
          { start: end - word.length, end },
          `“${word}”前面没有“${needed}”；请检查是否遗漏了一层意思。`,
        ),
      ];
    }),
  );
};

const NEAR_LINES = 6;

function isNear(line: number | undefined, here: number): boolean {
  return line !== undefined && here - line <= NEAR_LINES;
}
