import { claimsFor, withChanges } from '../claims';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** Problem words that name a wider one wherever they stand beside 具体问题. */
const WIDE = new Set(['问题', '主要问题', '反馈问题', '反馈的问题', '存在的主要问题']);
/** A class that is the problem where the ledger has no other. */
const STAND_IN = '突出问题';

/** 问题 beside 具体问题 is the wider class; 突出问题 without any problem column is the problem. */
export const widerProblems: SettleRule = (claims) => {
  const [chosen, ...others] = claimsFor(claims, 'problem');
  if (!chosen) return withStandIn(claims);
  const changes = new Map<Claim, Partial<Claim>>();
  for (const other of others) {
    if (other.column > chosen.column && !WIDE.has(other.match?.word ?? '')) continue;
    changes.set(other, {
      role: 'category',
      confidence: 'likely',
      alternatives: ['problem'],
      reason: '另有更具体的问题列，这一列当作分类',
    });
  }
  return withChanges(claims, changes);
};

function withStandIn(claims: readonly Claim[]): readonly Claim[] {
  const found = claims.find(({ role, match }) => role === 'category' && match?.word === STAND_IN);
  if (!found) return claims;
  return withChanges(claims, new Map([[found, { role: 'problem', alternatives: ['category'] }]]));
}
