import { compact } from '../../text/normalize';
import { MONEY_UNIT, PEOPLE_UNIT, plainUnit, type QuantityKind } from './units';

/** （万元）, （单位：万元）, （人民币：元）. */
const bracketed = (units: string): RegExp =>
  new RegExp(String.raw`[(\[【](?:(?:金额|计量)?单位:?)?(?:人民币:?)?(${units})[)\]】]`, 'u');
/** 金额：万元, 金额/万元; 涉及金额万元, 问责人次 without a sign between. A bare 元 or 人 may be part of a word. */
const trailing = (signed: string, bare: string): RegExp =>
  new RegExp(`(?:[:,、/-](${signed})|(${bare}))$`, 'u');

const BRACKETED: Readonly<Record<QuantityKind, RegExp>> = {
  money: bracketed(MONEY_UNIT),
  people: bracketed(PEOPLE_UNIT),
};
const TRAILING: Readonly<Record<QuantityKind, RegExp>> = {
  money: trailing('元', '百万元|千万元|亿元|万元|千元'),
  people: trailing('人', '人次'),
};
/** Longer titles are explanations. */
const LONGEST = 100;

/** The unit that a title says in brackets or at its end, in its plain name; null where it says none. */
export function saidUnit(title: string, kind: QuantityKind): string | null {
  if (title.length > LONGEST) return null;
  const words = compact(title);
  const [, inBrackets] = BRACKETED[kind].exec(words) ?? [];
  const [, afterSign, atEnd] = TRAILING[kind].exec(words) ?? [];
  const unit = inBrackets ?? afterSign ?? atEnd;
  return unit === undefined ? null : plainUnit(kind, unit);
}

/** The title without a unit at its end; as it is where nothing else would be left. */
export function withoutUnit(plain: string, kind: QuantityKind): string {
  const words = plain.replace(TRAILING[kind], '').replace(/[:,、/-]$/u, '');
  return words === '' ? plain : words;
}
