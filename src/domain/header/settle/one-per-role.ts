import { changed, claimsFor } from '../claims';
import { fullTitle } from '../column-key';
import { type ColumnRole, SHARED_ROLES } from '../column-role';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** One column for each role, the one with the most telling title; all of them for shared roles. */
export const onePerRole: SettleRule = (claims) => {
  const best = new Map<ColumnRole, Claim>();
  for (const { role } of claims) {
    const [first] = role === null || best.has(role) ? [] : claimsFor(claims, role);
    if (role !== null && first) best.set(role, first);
  }
  return claims.map((claim) => {
    const { role } = claim;
    const winner = role === null || SHARED_ROLES.has(role) ? undefined : best.get(role);
    if (role === null || winner === undefined || winner === claim) return claim;
    return changed(claim, {
      role: null,
      confidence: 'likely',
      alternatives: [role],
      reason: `同样的内容用“${fullTitle(winner)}”那一列`,
    });
  });
};
