import { hasLuhnCheck } from '../../text/check-digits';
import { type Concern, concern } from '../concerns';
import { isLabelled, isThingNumber } from '../numbers/number-label';
import { starred } from '../numbers/starred';
import type { PublicationView } from '../view';

/** 13 to 19 digits, in one run or in groups of four. */
const NUMBER =
  /(?<![\w.-])(?:\d{13,19}|\d{4}(?:[ -]\d{4}){2,3}(?:[ -]\d{1,4})?)(?![\w-]|\.\d|[万亿余多]?元)/gu;
const LABEL =
  /(?:卡号|银行卡|储蓄卡|信用卡|银行账号|账号|账户|帐号)(?:号码?)?(?:是|为)?[：:\s（(]{0,3}$/u;
/** UnionPay, then Visa, Mastercard and JCB, then American Express: how they begin and their lengths. */
const CARD = /^(?:62\d{14,17}|(?:4\d|5[1-5]|35)\d{14}|3[47]\d{13})$/u;
const MESSAGE = '这是银行卡号或账号，不宜公开；请删去，单位对外公布的账户请核对后保留。';

/** Bank card numbers with the right last digit, and whatever number stands after 卡号 or 账号. */
export function findBankCards({ text, plain }: PublicationView): readonly Concern[] {
  return Array.from(plain.matchAll(NUMBER)).flatMap(({ index, 0: words }) => {
    const digits = words.replaceAll(/[ -]/gu, '');
    const known = isLabelled(plain, index, LABEL) || isCard(digits);
    if (digits.length > 19 || !known || isThingNumber(plain, index)) return [];
    const span = { start: index, end: index + words.length };
    const masked = starred(text.slice(span.start, span.end), 4, 4, digits.length);
    return [concern('bank-card', span, MESSAGE, masked)];
  });
}

function isCard(digits: string): boolean {
  return CARD.test(digits) && hasLuhnCheck(digits);
}
