import { compact } from '../../text/normalize';
import { changed } from '../claims';
import type { BodySample } from '../column-content';
import { fullTitle } from '../column-key';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** 12, 1,234.50, ¥3万元, 3人次. Longer cells are sentences. */
const FIGURE = /^[¥￥+-]?\d[\d,.]*\p{L}{0,4}$/u;
const NOTHING = /^(?:[-/\\.]*|无|暂无|没有|不涉及|未涉及)$/u;
const LONGEST = 24;

/**
 * A column titled like an amount or a count of people whose cells are mostly words is none: 涉及资金 may
 * hold 已全部追缴到位.
 */
export const quantities: SettleRule = (claims, body) =>
  claims.map((claim) =>
    (claim.role === 'money' || claim.role === 'people') && holdsWords(body, claim.column)
      ? withoutRole(claim)
      : claim,
  );

function withoutRole(claim: Claim): Claim {
  return changed(claim, {
    role: null,
    confidence: 'likely',
    alternatives: claim.role === null ? [] : [claim.role],
    reason: `标题是“${fullTitle(claim)}”，下面多不是数字`,
  });
}

function holdsWords(body: BodySample, column: number): boolean {
  if (body.of(column).numbers > 0 && body.of(column).texts === 0) return false;
  const texts = body.rows
    .map((row) => compact(body.text(row, column).slice(0, LONGEST)))
    .filter((text) => !NOTHING.test(text));
  const figures = texts.filter((text) => FIGURE.test(text));
  return figures.length * 2 < texts.length;
}
