import type { FindingCode } from '../codes';
import { finding } from '../finding';
import { halfWidthOf } from '../fixes/half-width';
import { type PrivateKind, privateNumbersIn } from '../private-numbers';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import type { CheckedCell } from './types';

const KINDS: readonly (readonly [PrivateKind, FindingCode, string])[] = [
  ['mobile', 'privacy.mobile', '手机号码'],
  ['idNumber', 'privacy.idNumber', '身份证号码'],
  ['bankCard', 'privacy.bankCard', '银行卡号'],
];
const PHONE_TITLE = /电话|手机|联系/u;

/** Numbers of persons, which must not be published unseen. */
export function checkPrivacy(checked: CheckedCell, view: CheckView): readonly Finding[] {
  const text = textOf(checked, view);
  const numbers = text === '' ? [] : privateNumbersIn(text);
  if (numbers.length === 0) return [];
  const { place } = checked;
  return KINDS.flatMap(([kind, code, name]) => {
    const masked = numbers.filter((one) => one.kind === kind).map((one) => one.masked);
    if (masked.length === 0) return [];
    const count = masked.length > 1 ? `等 ${masked.length} 个` : '';
    return [finding(code, place, `${place.name} 有${name} ${masked[0] ?? ''}${count}。`)];
  });
}

/** A number is a telephone only under such a title: 13812345678 may be an amount. */
function textOf({ cell, column }: CheckedCell, { reader }: CheckView): string {
  const { value } = cell;
  if (typeof value === 'string') return halfWidthOf(value);
  const title = reader.header.ownTitles.get(column) ?? '';
  return typeof value === 'number' && PHONE_TITLE.test(title) ? String(value) : '';
}
