import { type Concern, concern } from '../concerns';
import { isThingNumber } from '../numbers/number-label';
import { starred } from '../numbers/starred';
import type { PublicationView } from '../view';

/** Eleven digits from 13 to 19 on, in one run or 3-4-4, with or without +86; no amount, no longer number. */
const MOBILE =
  /(?<![\w.-])(?:\+?86[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\w-]|\.\d|[万亿余多]?元)/gu;
const MESSAGE = '这是手机号码，属于个人信息，不宜公开；请删去，或改用单位办公电话。';

/** Mobile numbers, the middle four digits starred. */
export function findMobileNumbers({ text, plain }: PublicationView): readonly Concern[] {
  return Array.from(plain.matchAll(MOBILE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
    .filter(({ start }) => !isThingNumber(plain, start))
    .map((span) => {
      const masked = starred(text.slice(span.start, span.end), 3, 4, 11);
      return concern('mobile-number', span, MESSAGE, masked);
    });
}
