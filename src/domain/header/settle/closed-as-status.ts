import { claimsFor, withChanges } from '../claims';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** 是否销号 is the status where no other column says one. */
export const closedAsStatus: SettleRule = (claims) => {
  const [closed] = claimsFor(claims, 'closed');
  if (!closed || claimsFor(claims, 'status').length > 0) return claims;
  const change: Partial<Claim> = { role: 'status', alternatives: ['closed'] };
  return withChanges(claims, new Map([[closed, change]]));
};
