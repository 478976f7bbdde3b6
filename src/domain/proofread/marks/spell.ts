import type { NumberMark } from './types';

const ONES = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** 1–99 in Chinese as ordinals are written: 三, 十, 十二, 三十. */
function inChinese(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = ONES[n % 10] ?? '';
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (ONES[tens] ?? '')}十${ones}`;
}

/** The mark with another number: of 三是 with 2 二是, of （3） （2）. */
export function markWith(mark: NumberMark, ordinal: number): string {
  if (mark.kind === 'circled') return String.fromCharCode(0x2460 + ordinal - 1);
  return mark.text
    .replace(/\d+/u, `${ordinal}`)
    .replace(/[一二三四五六七八九十]+/u, inChinese(ordinal));
}
