import { claimsFor, withChanges } from '../claims';
import type { BodySample, ColumnContent } from '../column-content';
import type { ColumnRole } from '../column-role';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** Fewer cells say nothing of a column. */
const FEWEST = 2;

/** A role that may be seen from cells alone. */
interface Look {
  readonly role: ColumnRole;
  readonly holds: (content: ColumnContent) => boolean;
  readonly reason: string;
}

const LOOKS: readonly Look[] = [
  {
    role: 'deadline',
    holds: ({ dates, filled }) => dates * 10 >= filled * 7,
    reason: '下面多是日期或期限',
  },
  {
    role: 'status',
    holds: ({ statuses, filled }) => statuses * 10 >= filled * 8,
    reason: '下面多是状态词',
  },
  {
    role: 'percent',
    holds: ({ percents, filled }) => percents * 10 >= filled * 8,
    reason: '下面多是百分数',
  },
];

/**
 * Roles that no title claims, by the cells of columns right of the problem whose title is missing or
 * unknown. The first that looks the part is used, and the user is asked.
 */
export const columnsByContent: SettleRule = (claims, body) =>
  LOOKS.reduce((settled, look) => withLook(settled, body, look), claims);

function withLook(claims: readonly Claim[], body: BodySample, look: Look): readonly Claim[] {
  if (claimsFor(claims, look.role).length > 0) return claims;
  const [main] = [...claimsFor(claims, 'problem'), ...claimsFor(claims, 'measure')];
  if (!main) return claims;
  const found = claims.find((claim) => {
    if (claim.match !== null || claim.role !== null || claim.confidence === 'chosen') return false;
    if (claim.column < main.column) return false;
    const content = body.of(claim.column);
    return content.filled >= FEWEST && look.holds(content);
  });
  if (!found) return claims;
  const reason = `${found.reason}，${look.reason}`;
  const change: Partial<Claim> = { role: look.role, confidence: 'unsure', reason };
  return withChanges(claims, new Map([[found, change]]));
}
