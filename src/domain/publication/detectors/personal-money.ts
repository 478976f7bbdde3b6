import { type Concern, concern } from '../concerns';
import type { PublicationView } from '../view';

const SENTENCE = /[^。！？\n\r]+/gu;
const AMOUNT = /(?<![\d.])\d[\d,]{0,14}(?:\.\d{1,6})?(?:余|多)?[百千万亿]{0,2}(?:余|多)?元/gu;
/** Words for one person that are no name. */
const PERSON =
  /本人(?!民)|其(?:本人|违规|违纪|收受|领取|个人|家属|配偶|子女|退)|(?:责令|要求|给予|对)其(?![他中余它])/u;
const MESSAGE = '这笔金额与具体个人写在同一句里；公开版一般只写总额或不写金额，请改写这一句。';

/** Amounts of money in a sentence that names a person, or speaks of 本人 or 其本人. */
export function findPersonalMoney({ plain, names }: PublicationView): readonly Concern[] {
  let at = 0;
  return Array.from(plain.matchAll(SENTENCE)).flatMap(({ index, 0: sentence }) => {
    const end = index + sentence.length;
    while ((names[at]?.end ?? Infinity) <= index) at += 1;
    const named = (names[at]?.start ?? Infinity) < end;
    if (!named && !PERSON.test(sentence)) return [];
    return Array.from(sentence.matchAll(AMOUNT), (amount) => {
      const start = index + amount.index;
      const span = { start, end: start + amount[0].length };
      return concern('personal-money', span, MESSAGE, null);
    });
  });
}
