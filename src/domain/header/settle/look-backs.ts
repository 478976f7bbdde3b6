import { compact } from '../../text/normalize';
import { changed } from '../claims';
import type { BodySample } from '../column-content';
import { fullTitle } from '../column-key';
import type { ColumnRole } from '../column-role';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/**
 * Titles that offices use of a look-back and of other steps: 复查 is the acceptance in lists of safety
 * hazards. Alone they stay what they are.
 */
const DAYS = /^(?:复查|复核|核查|回访|复验)(?:时间|日期)$/u;
const FOUND = /^(?:复查|复核|核查|回访|复验)(?:结果|情况|结论)$/u;
const EFFECTS = /^(?:整改)?(?:效果|成效|质量)(?:评价|评估|等次)?$/u;

/** What only a look-back finds. */
const RELAPSE = /反弹|回潮|回弹|死灰复燃/u;
/** Grades of a look-back in use at 镇安: the last two are to be done again. */
const GRADE = /^(?:整改)?(?:效果)?(?:好|较好|良好|一般|较差|差)$/u;

/**
 * Columns of a look-back whose titles do not say so outright: results that speak of 反弹, and beside a
 * column of 回头看 also 复查时间, 复查情况, and 整改效果 where it holds grades. All else stays as it was.
 */
export const lookBacks: SettleRule = (claims, body) => {
  const speaking = claims.filter((claim) => isFree(claim, FOUND) && holds(body, claim, RELAPSE));
  const isBeside =
    speaking.length > 0 ||
    claims.some(({ role }) => role === 'lookedBackOn' || role === 'lookBackResult');
  if (!isBeside) return claims;
  return claims.map((claim) => {
    const role = roleBeside(claim, body);
    if (role === null) return claim;
    const reason = `标题是“${fullTitle(claim)}”，与“回头看”有关的列在一起`;
    return changed(claim, {
      role,
      confidence: 'likely',
      alternatives: claim.role ? [claim.role] : [],
      reason,
    });
  });
};

function roleBeside(claim: Claim, body: BodySample): ColumnRole | null {
  if (isFree(claim, DAYS)) return 'lookedBackOn';
  if (isFree(claim, FOUND)) return 'lookBackResult';
  const isEffect = claim.role === 'result' && EFFECTS.test(ownTitle(claim));
  return isEffect && holds(body, claim, GRADE) ? 'lookBackResult' : null;
}

/** A column that plays no part by its title. */
function isFree(claim: Claim, title: RegExp): boolean {
  return claim.role === null && title.test(ownTitle(claim));
}

function ownTitle({ own }: Claim): string {
  return compact(own).replace(/["“”()（）]/gu, '');
}

/** Do half of the filled cells say so, and at least one? */
function holds(body: BodySample, { column }: Claim, words: RegExp): boolean {
  const texts = body.rows
    .map((row) => compact(body.text(row, column)))
    .filter((text) => text !== '');
  const saying = texts.filter((text) => words.test(text));
  return saying.length > 0 && saying.length * 2 >= texts.length;
}
