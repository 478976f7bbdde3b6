import { hasIdCheck } from '../../text/check-digits';
import { type Concern, concern } from '../concerns';
import { hasProvince, isMonthAndDay } from '../numbers/id-parts';
import { isLabelled, isThingNumber } from '../numbers/number-label';
import { starred } from '../numbers/starred';
import type { PublicationView } from '../view';

/** Region, birthday and order with the blanks people put between them. */
const NEW = /(?<![\w.-])\d{6} ?(?:18|19|20)\d{2} ?\d{4} ?\d{3}[\dXx](?![\w-]|\.\d)/gu;
/** Before 1999: two digits for the year, no check digit. */
const OLD = /(?<![\w.-])\d{6} ?\d{6} ?\d{3}(?![\w-]|\.\d|[万亿余多]?元)/gu;
const LABEL = /(?:身份证|居民身份|公民身份)(?:件|证)?(?:号码|号)?(?:是|为)?[：:\s（(]{0,3}$/u;
const RIGHT = '这是居民身份证号码，属于个人信息，不得公开；请删去。';
const DOUBTFUL = '这里写着居民身份证号码，校验位不对，可能录错了；个人信息不得公开，请删去。';

/**
 * Resident identity numbers of 18 signs whose check digit is right, and old ones of 15 digits with a
 * province and a birthday; after 身份证号 also those with a slip in them.
 */
export function findIdNumbers({ text, plain }: PublicationView): readonly Concern[] {
  return [...plain.matchAll(NEW), ...plain.matchAll(OLD)].flatMap(({ index, 0: words }) => {
    const number = words.replaceAll(' ', '');
    const labelled = isLabelled(plain, index, LABEL);
    const right = isRight(number);
    if (!labelled && (!right || isThingNumber(plain, index))) return [];
    const span = { start: index, end: index + words.length };
    const masked = starred(text.slice(span.start, span.end), 3, 4, number.length);
    return [concern('id-number', span, right ? RIGHT : DOUBTFUL, masked)];
  });
}

function isRight(number: string): boolean {
  const isNew = number.length === 18;
  const birthday = isNew ? number.slice(10, 14) : number.slice(8, 12);
  return hasProvince(number) && isMonthAndDay(birthday) && (!isNew || hasIdCheck(number));
}
