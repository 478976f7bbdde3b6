import { compact } from '../text/normalize';
import { COLUMN_WORDS, type TitleMeaning } from './column-words';

/** What a title says, and how surely: `rank` is the place of its word in the role's list, 0 first. */
export interface TitleMatch {
  readonly meaning: TitleMeaning;
  readonly word: string;
  readonly rank: number;
  /** True where the word is the whole title. */
  readonly exact: boolean;
}

const WORDS: readonly { word: string; meaning: TitleMeaning; rank: number }[] = (
  Object.keys(COLUMN_WORDS) as TitleMeaning[]
).flatMap((meaning) => COLUMN_WORDS[meaning].map((word, rank) => ({ word, meaning, rank })));

/** Longer titles are sentences: a data row is never taken for a header. */
const LONGEST_TITLE = 24;
/** Words as short as these are taken only as the whole title; inside one they mean too much. */
const SHORT_WORD = 2;
/** Short words that keep their meaning at the end of a title (办理时限, 应对措施). */
const ENDINGS = new Set(['时限', '期限', '措施', '举措', '状态', '成效', '备注', '原因', '类别']);
/** Titles that end so hold counts and sums, as in a summary of ledgers. */
const COUNTS = /(?:数|数量|总数|总量|金额|个数|人数|占比|合计|小计)$/u;

/** A title as it is matched: one line, half-width, without brackets, stars and colons. */
export function plainTitle(text: string): string {
  return compact(text)
    .replace(/\(%\)/gu, '%')
    .replace(/\([^()]*\)|\[[^\]]*\]|【[^】]*】|[*:"“”]/gu, '');
}

/**
 * The meaning of a column from its own title and the titles of the groups over it, outermost first;
 * null where no word is known. A word may begin in a group and end in the own title (group 实际,
 * title 完成时间), but a group alone says nothing about one of its columns.
 */
export function matchTitle(groups: readonly string[], own: string): TitleMatch | null {
  const title = plainTitle(own).toUpperCase();
  if (title === '' || title.length > LONGEST_TITLE || /[。;]/u.test(title)) return null;
  const before = plainTitle(groups.join('')).toUpperCase();
  const best = longestWord(before, title);
  if (best === null) return null;
  const exact = best.word === title;
  // 问题总数 holds counts although 问题 is in it.
  if (!exact && COUNTS.test(title)) return { ...best, exact, meaning: 'none' };
  return { ...best, exact };
}

/** The longest known word of the whole title that ends in its own part. */
function longestWord(before: string, title: string): (typeof WORDS)[number] | null {
  const full = before + title;
  return WORDS.reduce<(typeof WORDS)[number] | null>((best, one) => {
    if (best !== null && one.word.length <= best.word.length) return best;
    const at = full.lastIndexOf(one.word);
    const ends = at >= 0 && at + one.word.length > before.length;
    return ends && mayStand(one.word, title) ? one : best;
  }, null);
}

function mayStand(word: string, title: string): boolean {
  return word.length > SHORT_WORD || word === title || mayBeInside(word, title);
}

function mayBeInside(word: string, title: string): boolean {
  return ENDINGS.has(word) && title.endsWith(word);
}
