import { trimEnds } from '../fixes/trim-ends';
import { finding } from '../finding';
import type { Finding } from '../types';
import { quote } from '../words';
import { PROSE_ROLES } from './roles';
import type { CheckedCell } from './types';

/** Blanks without width between other characters; joiners belong to emoji. */
const INVISIBLE = /[\u200B\u2060\uFEFF]/u;

/** Blanks and line ends around a text, and blanks inside it that nobody sees. */
export function checkSpaces({
  row,
  column,
  cell,
  role,
  inBody,
  place,
}: CheckedCell): readonly Finding[] {
  const { value } = cell;
  if (!inBody || typeof value !== 'string') return [];
  const after = trimEnds(value, PROSE_ROLES.has(role));
  const findings: Finding[] = [];
  if (after !== value) {
    const words = after === '' ? '只有空格或换行' : `${quote(after)}的首尾有空格或换行`;
    findings.push(
      finding('cell.spaces', place, `${place.name} ${words}。`, {
        kind: 'trimSpaces',
        row,
        column,
        before: value,
        after,
        numberFormat: null,
      }),
    );
  }
  if (INVISIBLE.test(after)) {
    findings.push(
      finding('cell.invisible', place, `${place.name} ${quote(after)}中间夹有看不见的字符。`),
    );
  }
  return findings;
}
