import { changed } from '../claims';
import { type ColumnContent, LONGEST_STATUS } from '../column-content';
import { fullTitle } from '../column-key';
import type { ColumnRole } from '../column-role';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

type OpenRole = Extract<ColumnRole, 'percent' | 'status' | 'progress' | 'result'>;

/** Fewer cells are no mixture. */
const FEWEST_MIXED = 4;

/** 整改进度（未启动/进行中/已验收）: the title says what may be entered. */
const LISTS_STATES = /未启动|进行中|未完成|已完成|已整改|整改中/u;

const OTHERS: readonly OpenRole[] = ['status', 'progress', 'percent'];

const REASONS: Readonly<Record<OpenRole, string>> = {
  percent: '下面多是数字',
  status: '下面多是简短的状态词',
  progress: '下面多是成句的说明',
  result: '下面多是成句的说明',
};

/**
 * Columns whose title is used for several things (完成情况, 整改进度): numbers are a percent, short
 * words a status unless another column is titled so, sentences the progress. Where the column is
 * empty its title decides; where words and sentences are mixed the user is asked.
 */
export const openTitles: SettleRule = (claims, body) => {
  const hasStatus = claims.some(({ role }) => role === 'status');
  return claims.map((claim) =>
    claim.match?.meaning === 'open' && claim.role === null
      ? changed(claim, settled(claim, body.of(claim.column), hasStatus))
      : claim,
  );
};

function settled(claim: Claim, content: ColumnContent, hasStatus: boolean): Partial<Claim> {
  const name = fullTitle(claim);
  const alternatives = (role: OpenRole) => OTHERS.filter((one) => one !== role);
  if (content.filled === 0) {
    const role = defaultRole(claim);
    return { role, alternatives: alternatives(role), reason: `标题是“${name}”，下面还是空的` };
  }
  const read = roleOf(content, claim.match?.word ?? '');
  const role = read === 'status' && hasStatus ? 'progress' : read;
  const reason = role === read ? REASONS[role] : '状态另有一列';
  return {
    role,
    confidence: !hasStatus && isMixed(content, role) ? 'unsure' : 'likely',
    alternatives: alternatives(role),
    reason: `标题“${name}”有几种用法，${reason}`,
  };
}

/** Are neither short words nor sentences much more than the other? */
function isMixed({ filled, short }: ColumnContent, role: OpenRole): boolean {
  if (filled < FEWEST_MIXED || (role !== 'status' && role !== 'progress')) return false;
  return short * 10 >= filled * 3 && short * 10 <= filled * 7;
}

function roleOf(content: ColumnContent, word: string): OpenRole {
  if (content.figures * 2 >= content.filled) return 'percent';
  if (word.includes('结果')) return content.statuses * 2 >= content.filled ? 'status' : 'result';
  return content.length <= LONGEST_STATUS ? 'status' : 'progress';
}

/** The role that the title alone suggests: 进度 a percent, 结果 the result, 情况 the progress. */
function defaultRole({ own, match }: Claim): OpenRole {
  if (LISTS_STATES.test(own)) return 'status';
  if (match?.word.includes('进度')) return 'percent';
  return match?.word.includes('结果') ? 'result' : 'progress';
}
