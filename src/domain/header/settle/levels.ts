import { claimsFor, withChanges } from '../claims';
import { fullTitle } from '../column-key';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** How grave a problem is, rather than what it is about. */
const LEVEL = /等级|级别|分级|性质|SEVERITY|RATING|PRIORITY|LEVEL/iu;

/** 隐患等级 is a class only where no column says what the problem is about. */
export const levels: SettleRule = (claims) => {
  const classes = claimsFor(claims, 'category');
  const grave = classes.filter((claim) => LEVEL.test(claim.own));
  const [other] = classes.filter((claim) => !grave.includes(claim));
  if (!other) return claims;
  const change: Partial<Claim> = {
    role: null,
    confidence: 'likely',
    alternatives: ['category'],
    reason: `分类用“${fullTitle(other)}”那一列`,
  };
  return withChanges(claims, new Map(grave.map((claim) => [claim, change])));
};
