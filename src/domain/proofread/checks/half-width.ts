import type { TextSpan } from '../../text/text-place';
import { type Slip, slip } from '../slips';
import type { Check, ProofView } from '../view';

const FULL: Readonly<Record<string, string>> = {
  ',': '，',
  ';': '；',
  ':': '：',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
  '.': '。',
};
/** A pair of brackets with its words, or one sign. */
const HALF = /\((?!\s\))[^()\n]{1,80}\)|[,;:?!.]|\((?!\s?\))|(?<!\(\s?)\)/gu;
const CHINESE = /[\p{Script=Han}“”‘’《》（）。，；：、％%]/u;
/** Web addresses and e-mail keep their signs. */
const ADDRESS = /(?:https?:\/\/|www\.)[\w./?=&#%:-]+|[\w.-]{1,64}@[\w.-]+/giu;

/** , ; : ( ) in Chinese text. Times, decimals and addresses are right. */
export const checkHalfWidth: Check = ({ text, marks }) => {
  const apart = placesOf(text, marks);
  const found = [...text.matchAll(HALF)]
    .filter(({ index, 0: signs }) => !apart.has(index) && isAmongChinese(text, index, signs))
    .map(({ index, 0: signs }) => ({ start: index, end: index + signs.length, signs }));
  return manyAsOne(text, found);
};

/** Places inside addresses and number marks (1. 1)); a mark like (1) is to be in full width. */
function placesOf(text: string, marks: ProofView['marks']): ReadonlySet<number> {
  const places = new Set<number>();
  const add = (start: number, end: number): void => {
    for (let at = start; at < end; at += 1) places.add(at);
  };
  for (const { index, 0: address } of text.matchAll(ADDRESS)) add(index, index + address.length);
  for (const { start, end } of marks) if (text.charAt(start) !== '(') add(start, end);
  return places;
}

function isAmongChinese(text: string, at: number, signs: string): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + signs.length);
  if (signs.length > 1) return CHINESE.test(signs) || CHINESE.test(before);
  if (signs === '.') return /[\p{Script=Han}”）》]/u.test(before) && !goesOn(text, at);
  if (signs === '(') return CHINESE.test(after) || CHINESE.test(before);
  if (signs === ')') return CHINESE.test(before);
  if (/\d/u.test(before) && /\d/u.test(after)) return false;
  return CHINESE.test(before) || (CHINESE.test(after) && before !== '');
}

/** Is a . part of a name or number? A year may begin a sentence. */
function goesOn(text: string, at: number): boolean {
  return (
    /[\w.]/u.test(text.charAt(at + 1)) && !/^(?:19|20)\d\d年/u.test(text.slice(at + 1, at + 6))
  );
}

interface HalfSigns extends TextSpan {
  readonly signs: string;
}

/** Of one sign, more than this and not fewer than in full width: the text is written so; it is told once. */
const MANY = 8;

function manyAsOne(text: string, found: readonly HalfSigns[]): Slip[] {
  const counts = new Map<string, number>();
  for (const { signs } of found) counts.set(keyOf(signs), (counts.get(keyOf(signs)) ?? 0) + 1);
  const habits = new Set(
    [...counts]
      .filter(([key, count]) => count > MANY && count >= fullOnes(text, key))
      .map(([key]) => key),
  );
  const told = new Set<string>();
  return found.flatMap((one) => {
    const key = keyOf(one.signs);
    if (!habits.has(key)) return [halfWidth(one, '')];
    if (told.has(key)) return [];
    told.add(key);
    return [halfWidth(one, `（全文共${counts.get(key) ?? 0}处，只在这里提示一次）`)];
  });
}

/** Both brackets are one habit. */
function keyOf(signs: string): string {
  return signs === ')' ? '(' : signs.charAt(0);
}

function fullOnes(text: string, key: string): number {
  return text.split(FULL[key] ?? key).length - 1;
}

function halfWidth({ start, end, signs }: HalfSigns, many: string): Slip {
  const should = signs.length > 1 ? `（${signs.slice(1, -1)}）` : (FULL[signs] ?? signs);
  const what = signs.length > 1 ? '括号' : `“${signs}”`;
  return slip(
    'half-width-punctuation',
    { start, end },
    `中文里的${what}是半角，应为全角${signs.length > 1 ? '“（）”' : `“${should}”`}${many}。`,
    should,
  );
}
