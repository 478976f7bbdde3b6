import { hasIdCheck, hasLuhnCheck } from '../text/check-digits';

/** A number that tells who someone is. */
export type PrivateKind = 'mobile' | 'idNumber' | 'bankCard';

export interface PrivateNumber {
  readonly kind: PrivateKind;
  /** With the middle digits starred, so that a report does not spread what it warns of. */
  readonly masked: string;
}

/** Not inside a longer number, code or amount. */
const BEFORE = String.raw`(?<![\w.\-])`;
const AFTER = String.raw`(?![\w\-]|\.\d|[万亿]?元)`;
const MOBILE = String.raw`(?:\+?86[ \-]?)?1[3-9]\d(?:\d{8}|[ \-]\d{4}[ \-]\d{4})`;
const ID_NUMBER = String.raw`[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]`;
/** UnionPay (62), Visa (4) and Mastercard (51–55), in one run or in groups of four. */
const BANK_CARD = String.raw`62\d{2}(?: ?\d{4}){3}(?: ?\d{1,3})?|(?:4\d|5[1-5])\d{2}(?: ?\d{4}){3}`;

const NUMBERS = new RegExp(
  `${BEFORE}(?:(?<idNumber>${ID_NUMBER})|(?<mobile>${MOBILE})|(?<bankCard>${BANK_CARD}))${AFTER}`,
  'gu',
);
/** Much cheaper than the pattern, and true of every text it finds something in. */
const WORTH_A_LOOK = /\d{4}[ -]?\d{4}/u;

/** Mobile, identity and bank card numbers in a text, in text order, check digits being right. */
export function privateNumbersIn(text: string): readonly PrivateNumber[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  return [...text.matchAll(NUMBERS)].flatMap((match) => {
    const kind = kindOf(match.groups ?? {});
    return kind === null ? [] : [{ kind, masked: mask(match[0]) }];
  });
}

/** The text with such numbers masked; everything else as it is. */
export function maskPrivateNumbers(text: string): string {
  if (!WORTH_A_LOOK.test(text)) return text;
  return text.replace(NUMBERS, (number: string, ...rest: unknown[]) =>
    kindOf(rest.at(-1) as Record<string, string | undefined>) === null ? number : mask(number),
  );
}

function kindOf(groups: Readonly<Record<string, string | undefined>>): PrivateKind | null {
  const { mobile, idNumber, bankCard } = groups;
  if (mobile !== undefined) return 'mobile';
  if (idNumber !== undefined) return hasIdCheck(idNumber) ? 'idNumber' : null;
  return hasLuhnCheck((bankCard ?? '').replaceAll(' ', '')) ? 'bankCard' : null;
}

/** Everything between the first three and the last four characters is starred. */
function mask(number: string): string {
  const { length } = number;
  return `${number.slice(0, 3)}${'*'.repeat(length - 7)}${number.slice(-4)}`;
}
