import { claimsFor, withChanges } from '../claims';
import { fullTitle } from '../column-key';
import { plainTitle } from '../match-title';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** Titles of any list, which hold the problem where no column is titled so; the likeliest first. */
const PLAIN = [
  '督办事项描述',
  '督办事项',
  '督办内容',
  '交办事项',
  '内容',
  '具体内容',
  '主要内容',
  '事项',
  '标题',
  '任务',
  '工作任务',
  '重点任务',
  '情况',
];

/** 内容, 事项 or 任务 is the problem of a ledger without a problem column, and the user is asked. */
export const plainProblem: SettleRule = (claims, body) => {
  if (claimsFor(claims, 'problem').length > 0) return claims;
  const placed = claims
    .filter(({ match, role, confidence }) => !match && role === null && confidence !== 'chosen')
    .map((claim) => ({ claim, place: PLAIN.indexOf(plainTitle(claim.own)) }))
    .filter(({ place, claim }) => place >= 0 && holdsTexts(body.of(claim.column)))
    .sort((a, b) => a.place - b.place);
  const [first] = placed;
  if (!first) return claims;
  const change: Partial<Claim> = {
    role: 'problem',
    confidence: 'unsure',
    reason: `没有标题是“问题”的列，先用“${fullTitle(first.claim)}”`,
  };
  return withChanges(claims, new Map([[first.claim, change]]));
};

function holdsTexts({ texts, filled }: { texts: number; filled: number }): boolean {
  return texts * 2 >= filled;
}
