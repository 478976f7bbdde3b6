import { compact } from '../text/normalize';
import { COLUMN_WORDS, type TitleMeaning } from './column-words';
import { TITLE_PATTERNS } from './patterns';
import { quantityKind } from './quantity/quantity-title';

/** What a title says, and how surely. */
export interface TitleMatch {
  readonly meaning: TitleMeaning;
  readonly word: string;
  /** The place of its word in the role's list, 0 first. */
  readonly rank: number;
  /** True where the word is the whole title. */
  readonly exact: boolean;
  /** False where a known word only stands somewhere in a longer title. */
  readonly whole: boolean;
}

interface Word {
  readonly word: string;
  readonly meaning: TitleMeaning;
  readonly rank: number;
}

const WORDS = new Map<string, Word>(
  (Object.keys(COLUMN_WORDS) as TitleMeaning[]).flatMap((meaning) =>
    COLUMN_WORDS[meaning].map((word, rank) => [word, { word, meaning, rank }]),
  ),
);
const LONGEST_WORD = Math.max(...Array.from(WORDS.keys(), (word) => word.length));

/** Shorter Latin letters beside Chinese are abbreviations: ID, KPI. */
const SHORTEST_LATIN = 5;

/** Longer titles are sentences: a data row is never taken for a header. */
const LONGEST_TITLE = 24;
/** With its explanations in brackets and below. */
const LONGEST_TEXT = 480;
/** Enough of the groups over a column to know it by. */
const LONGEST_GROUPS = 60;
/** Words as short as these are taken only as the whole title; inside one they mean too much. */
const SHORT_WORD = 2;
/** Short words that keep their meaning at the end of a title (办理时限, 应对措施). */
const ENDINGS = new Set(['时限', '期限', '措施', '举措', '状态', '成效', '备注', '原因', '类别']);
/** Titles that end so hold counts and sums, as in a summary of ledgers. */
const COUNTS = /(?:数|数量|总数|总量|金额|个数|人数|合计|小计|排名|得分|分值)$/u;
const SENTENCE = /[。;；!?]/u;
/** 1.问题描述 · （二）整改措施 · ①责任人 */
const ENUMERATOR =
  /^(?:[\d一二三四五六七八九十]{1,3}[.、]|[A-Z][.、](?=\p{Script=Han})|[\u2460-\u2473])/u;
const HAN = /\p{Script=Han}/u;
/** Of several such columns all are kept, so that their rank settles nothing. */
const QUANTITY_RANK = 20;
/** A group over a column adds to its meaning only where the match reaches from one to the other. */
const ACROSS = /.\//u;

/** Titles of other tables, which tell where a ledger ends. */
const OTHER_TABLES = new Set(
  '姓名 性别 职务 职位 地址 邮箱 金额 数量 单价 规格 合计 小计 总数 排名 得分 时间 日期 地点 事由 内容 项目 指标 分值 值班人 值班领导 值班电话 办公电话 出生年月 学历'.split(
    ' ',
  ),
);
const LONGEST_GLANCE = 14;

/** Is the text a word of the lists, or a title of other tables? Cheap enough for every cell of a sheet. */
export function isKnownWord(text: string): boolean {
  if (text.length > LONGEST_GLANCE || text === '') return false;
  const plain = text.replace(/\s/gu, '');
  return WORDS.has(plain) || OTHER_TABLES.has(plain) || /.数$/u.test(plain);
}

/** A title as it is matched: one line, half-width, without brackets, stars and colons. */
export function plainTitle(text: string): string {
  return compact(text)
    .replace(/\(%\)/gu, '%')
    .replace(/\([^()]*\)|\[[^[\]]*\]|【[^【】]*】|[*:"“”★▲]/gu, '');
}

/**
 * The meaning of a column from its own title and the titles of the groups over it, outermost first;
 * null where no word is known. A word may begin in a group and end in the own title (group 实际,
 * title 完成时间), but a group alone says nothing about one of its columns.
 */
export function matchTitle(groups: readonly string[], own: string): TitleMatch | null {
  if (own.length > LONGEST_TEXT) return null;
  const ways = waysToRead(own);
  const before = groups
    .filter((group) => group.length <= LONGEST_TEXT)
    .map(plainOf)
    .filter((group) => group.length <= LONGEST_TITLE);
  const whole = firstKnown(before, ways);
  const [title = ''] = ways;
  const quantity = quantityMatch(groups, own, { title, whole });
  if (quantity) return quantity;
  if (whole) return whole;
  const inside = longestWord(before.join('').slice(-LONGEST_GROUPS), title);
  if (inside === null) return null;
  const match = { ...inside, rank: inside.rank + 0.5, exact: false, whole: false };
  // 问题总数 holds counts although 问题 is in it.
  return COUNTS.test(title) ? { ...match, meaning: 'none' } : match;
}

/** What the whole title is known as in the first way of reading it; null where it is unknown. */
function firstKnown(before: readonly string[], ways: readonly string[]): TitleMatch | null {
  for (const title of ways) {
    const known = knownWhole(before, title);
    if (known) return known;
  }
  return null;
}

/** Amounts and people; null where the title is none, or is known as one already. */
function quantityMatch(
  groups: readonly string[],
  own: string,
  { title, whole }: { readonly title: string; readonly whole: TitleMatch | null },
): TitleMatch | null {
  if (!isTitle(title)) return null;
  const meaning = quantityKind(groups, own, whole === null);
  if (meaning === null || meaning === whole?.meaning) return null;
  return { meaning, word: title, rank: QUANTITY_RANK, exact: false, whole: true };
}

/** The whole title, either half of one in two languages, and its first line before explanations. */
function waysToRead(own: string): readonly string[] {
  const whole = plainOf(own);
  const ways = [whole];
  if (HAN.test(whole)) ways.push(whole.replace(/[A-Z.]{2,}/gu, ''));
  const [line = ''] = own.trim().split(/[\n\r]/u);
  ways.push(plainOf(line));
  // Finding 查出事实: where the Chinese half says nothing, the other may; 系统ID is no number.
  const latin = HAN.test(whole) ? whole.replace(/\p{Script=Han}+/gu, '') : '';
  if (latin.length >= SHORTEST_LATIN) ways.push(latin);
  return ways.filter((way, at) => isTitle(way) && ways.indexOf(way) === at);
}

function isTitle(way: string): boolean {
  return way !== '' && way.length <= LONGEST_TITLE && !SENTENCE.test(way);
}

function plainOf(text: string): string {
  return plainTitle(text).toUpperCase().replace(ENUMERATOR, '');
}

/** A title that is known as a whole: a word of the lists, alone or with its groups, or a pattern. */
function knownWhole(before: readonly string[], title: string): TitleMatch | null {
  const joined = WORDS.get(before.join('') + title) ?? WORDS.get((before.at(-1) ?? '') + title);
  if (joined && before.length > 0) return { ...joined, exact: true, whole: true };
  const path = [...before, title].join('/').slice(-LONGEST_GROUPS - LONGEST_TITLE);
  const grouped = before.length > 0 ? patternOf(path, true) : null;
  if (grouped) return grouped;
  const word = WORDS.get(title);
  if (word) return { ...word, exact: true, whole: true };
  if (COUNTS.test(title)) return null;
  return patternOf(path, false);
}

/** The first pattern of the path; with `grouped` only one that needs a group. */
function patternOf(path: string, grouped: boolean): TitleMatch | null {
  for (const { meaning, pattern, rank } of TITLE_PATTERNS) {
    const found = pattern.exec(path)?.[0];
    if (found === undefined || (grouped && !ACROSS.test(found))) continue;
    return { meaning, word: found, rank, exact: false, whole: true };
  }
  return null;
}

/** The longest known word of the whole title that ends in its own part. */
function longestWord(before: string, title: string): Word | null {
  const full = before + title;
  for (let length = Math.min(LONGEST_WORD, full.length); length > 1; length -= 1) {
    for (let end = full.length; end > before.length && end >= length; end -= 1) {
      const word = WORDS.get(full.slice(end - length, end));
      if (word && mayStand(word.word, title)) return word;
    }
  }
  return null;
}

function mayStand(word: string, title: string): boolean {
  if (!HAN.test(word)) return word === title;
  return word.length > SHORT_WORD || word === title || mayBeInside(word, title);
}

function mayBeInside(word: string, title: string): boolean {
  return ENDINGS.has(word) && title.endsWith(word);
}
