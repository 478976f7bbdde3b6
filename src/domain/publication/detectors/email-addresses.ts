import { type Concern, concern } from '../concerns';
import { nameNear } from '../names/name-near';
import type { PublicationView } from '../view';

const EMAIL =
  /(?<![\w.+%-])(?<local>\w[\w.+%-]{0,63})@(?<host>[A-Za-z\d-]{1,63}(?:\.[A-Za-z\d-]{1,63}){1,4})/gu;
/** A mailbox of one person's own account: a QQ number, or a mobile number. */
const OWN = /^(?:\d{5,12}@(?:vip\.)?qq\.com|1[3-9]\d{9}@)/iu;
const MESSAGE = '这可能是个人的电子邮箱；单位公布的邮箱可以保留，个人的请删去。';

/** E-mail addresses of persons: a name beside them, a QQ or mobile number in them. */
export function findEmailAddresses({ text, plain, names }: PublicationView): readonly Concern[] {
  const near = nameNear(text, names);
  return Array.from(plain.matchAll(EMAIL)).flatMap(({ index, 0: address, groups }) => {
    const span = { start: index, end: index + address.length };
    if (!OWN.test(address) && !near(span)) return [];
    const local = groups?.['local'] ?? '';
    const masked = `${text.charAt(index)}***${text.slice(index + local.length, span.end)}`;
    return [concern('email-address', span, MESSAGE, masked)];
  });
}
