import { type Concern, concern } from '../concerns';
import type { PublicationView } from '../view';

/** Only behind its own word: alone such a number looks like any code. */
const DOCUMENT =
  /(?:护照|军官证|士兵证|警官证|警号|港澳通行证|台胞证|回乡证|驾驶证|社保卡|医保卡|社会保障卡|微信|微信号|QQ)(?:号码|号)?(?:是|为)?[：: （(]{0,3}(?<number>[A-Za-z_-]{0,10}\d[\w-]{4,18})/gu;
const MESSAGE = '这是个人的证件号码或账号，属于个人信息，不宜公开；请删去。';

/** Numbers of passports, officers' papers and the like behind their name; all but the last two starred. */
export function findIdentityDocuments({ text, plain }: PublicationView): readonly Concern[] {
  return Array.from(plain.matchAll(DOCUMENT), ({ index, 0: words, groups }) => {
    const { length } = groups?.['number'] ?? '';
    const span = { start: index + words.length - length, end: index + words.length };
    const masked = '*'.repeat(length - 2) + text.slice(span.end - 2, span.end);
    return concern('identity-document', span, MESSAGE, masked);
  });
}
