import { onOneLine } from './spans';

/** Words of every such text, which tell nothing about what it is about. */
const COMMON = new Set([
  '工作',
  '落实',
  '加强',
  '推进',
  '建设',
  '不够',
  '到位',
  '不到',
  '存在',
  '方面',
  '问题',
  '有待',
  '进一',
  '一步',
  '全面',
  '坚持',
  '深入',
  '责任',
  '切实',
  '提高',
  '推动',
  '强化',
  '制度',
  '执行',
  '管理',
  '要求',
  '能力',
  '力度',
  '机制',
  '领导',
  '认真',
  '开展',
  '扎实',
  '严格',
  '规范',
  '不足',
  '短板',
  '差距',
  '不严',
  '不力',
  '需加',
  '仍需',
  '贯彻',
  '彻落',
  '严落',
  '要坚',
  '的领',
  '完善',
  '健全',
  '提升',
  '持续',
  '重点',
  '整改',
  '实不',
  '巡察',
  '巡视',
]);
const WORD_SIGN = /[\u4e00-\u9fffA-Za-z0-9]/u;
const FIGURES = /^[\d年月日]{2}$/u;

/** The pairs of neighbouring word signs of a text, those that tell nothing left out. */
export function pairsOf(text: string): ReadonlySet<string> {
  const words = onOneLine(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < words.length; at += 1) {
    const pair = words.slice(at, at + 2);
    if (isTelling(pair)) pairs.add(pair);
  }
  return pairs;
}

function isTelling(pair: string): boolean {
  return (
    WORD_SIGN.test(pair.charAt(0)) &&
    WORD_SIGN.test(pair.charAt(1)) &&
    !FIGURES.test(pair) &&
    !COMMON.has(pair)
  );
}

/** How telling pairs are: rare among the texts counts more. A pair of none of them counts nothing. */
export class PairWeights {
  private readonly counts = new Map<string, number>();
  private readonly texts: number;

  constructor(texts: readonly ReadonlySet<string>[]) {
    this.texts = texts.length;
    for (const pairs of texts) {
      for (const pair of pairs) this.counts.set(pair, (this.counts.get(pair) ?? 0) + 1);
    }
  }

  of(pair: string): number {
    const count = this.counts.get(pair) ?? 0;
    return count === 0 ? 0 : Math.log(1 + this.texts / count);
  }

  sum(pairs: Iterable<string>): number {
    let sum = 0;
    for (const pair of pairs) sum += this.of(pair);
    return sum;
  }
}

/** How many shared words are named. */
const MOST_NAMED = 4;
/** Words are looked for in so much of a text. */
const LONGEST = 2000;

/** The words both texts share, of at least two signs, the longest first; at most four. */
export function sharedWords(text: string, other: string): readonly string[] {
  const [words, within] = [onOneLine(text).slice(0, LONGEST), onOneLine(other).slice(0, LONGEST)];
  const found = new Set<string>();
  for (let at = 0; at + 1 < words.length;) {
    let length = 0;
    while (at + length < words.length && isShared(words, at, length + 1, within)) length += 1;
    if (length >= 2 && hasTelling(words, at, length)) found.add(words.slice(at, at + length));
    at += Math.max(1, length);
  }
  return [...found].sort((a, b) => b.length - a.length).slice(0, MOST_NAMED);
}

function isShared(words: string, at: number, length: number, within: string): boolean {
  return (
    WORD_SIGN.test(words.charAt(at + length - 1)) && within.includes(words.slice(at, at + length))
  );
}

function hasTelling(words: string, at: number, length: number): boolean {
  for (let next = at; next + 1 < at + length; next += 1) {
    if (isTelling(words.slice(next, next + 2))) return true;
  }
  return false;
}
