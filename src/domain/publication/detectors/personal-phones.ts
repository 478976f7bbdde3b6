import { type Concern, concern } from '../concerns';
import { nameNear } from '../names/name-near';
import type { PublicationView } from '../view';

/** With its area code, or behind a word for telephone. */
const LANDLINE =
  /(?<![\w.-])(?:\(?0\d{2,3}\)?[ -]?\d{7,8}|(?<=(?:电话|热线|座机|传真)(?:号码)?[：: ]{0,2})\d{7,8})(?!\w|\.\d|[万亿余多]?元)/gu;
const MESSAGE = '办公电话可以公开，但旁边写有个人姓名；公开版一般只留单位电话，请删去或遮盖姓名。';

/** Landline numbers with a person's name beside them; an office's own number is right to be public. */
export function findPersonalPhones({ text, plain, names }: PublicationView): readonly Concern[] {
  const near = nameNear(text, names);
  return Array.from(plain.matchAll(LANDLINE), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
    .filter(near)
    .map((span) => concern('personal-phone', span, MESSAGE, null));
}
