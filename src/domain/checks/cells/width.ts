import { halfWidthOf, hasFullWidth } from '../fixes/half-width';
import { finding } from '../finding';
import type { Finding } from '../types';
import { quote } from '../words';
import { KEY_ROLES } from './roles';
import type { CheckedCell } from './types';

/**
 * Full-width digits and letters: to be mended where words are matched (dates, percents, serials,
 * statuses), only said elsewhere, and there only beside half-width ones.
 */
export function checkWidth({
  row,
  column,
  cell,
  role,
  inBody,
  place,
}: CheckedCell): readonly Finding[] {
  const { value } = cell;
  if (!inBody || typeof value !== 'string' || !hasFullWidth(value)) return [];
  if (KEY_ROLES.has(role)) {
    const after = halfWidthOf(value);
    return [
      finding(
        'cell.fullWidth',
        place,
        `${place.name} ${quote(value)}里的数字、字母或百分号是全角。`,
        { kind: 'halfWidth', row, column, before: value, after, numberFormat: null },
      ),
    ];
  }
  const mixes =
    (/[\uFF10-\uFF19]/u.test(value) && /\d/u.test(value)) ||
    (/[\uFF21-\uFF3A]/iu.test(value) && /[a-z]/iu.test(value));
  return mixes
    ? [finding('cell.mixedWidth', place, `${place.name} ${quote(value)}里全角和半角混用。`)]
    : [];
}
