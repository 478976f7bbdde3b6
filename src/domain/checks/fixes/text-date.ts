import { dayOf, toSerial } from '../../calendar/day';
import { isReasonableDay } from '../cells/date-numbers';

/** A date that was written as text: its serial and the number format that looks the same. */
export interface TextDate {
  readonly serial: number;
  readonly numberFormat: string;
}

const DIGITS = /^(?<y>\d{4})(?<sign>[-./])(?<m>\d{1,2})\k<sign>(?<d>\d{1,2})$/u;
const CHINESE = /^(?<y>\d{4})年(?<m>\d{1,2})月(?<d>\d{1,2})日$/u;

/**
 * The date of a text that is exactly one full date between 2000 and 2100 (2024-05-01, 2024.5.1,
 * 2024/5/1, 2024年5月1日); null for anything else, and for days no calendar has.
 */
export function textDate(text: string): TextDate | null {
  const groups = (DIGITS.exec(text) ?? CHINESE.exec(text))?.groups;
  if (!groups) return null;
  const { y = '', m = '', d = '', sign } = groups;
  const day = dayOf(Number(y), Number(m), Number(d));
  if (day === null || !isReasonableDay(day)) return null;
  return { serial: toSerial(day), numberFormat: formatLike(m, d, sign) };
}

/** 2024-05-01 and 2024-05-31 keep their noughts, 2024-5-1 and 2024-5-31 stay without. */
function formatLike(month: string, day: string, sign: string | undefined): string {
  const keepsNoughts = month.startsWith('0') || day.startsWith('0');
  const codeOf = (letter: string, part: string): string =>
    keepsNoughts && part.length === 2 ? letter.repeat(2) : letter;
  const m = codeOf('m', month);
  const d = codeOf('d', day);
  return sign === undefined ? `yyyy"年"${m}"月"${d}"日"` : ['yyyy', m, d].join(sign);
}
