import { claimsFor, withChanges } from '../claims';
import type { BodySample } from '../column-content';
import { fullTitle } from '../column-key';
import type { ColumnRole } from '../column-role';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** Beside a deadline column these titles mean the day it was done. */
const DONE_DATE_TITLES: ReadonlySet<string> = new Set(['完成时间', '整改完成时间', '整改时间']);
/** The date in force after an extension; the other one is then what was set first. */
const EXTENDED = /现定|新定|调整后|延期后|变更后|延长后|延期至|展期|REVISED|EXTENDED/iu;
/** The same limit once more (整改截止时间 beside 整改时限), and no plan of the unit. */
const LIMIT = /时限|期限|限期|截止|到期|DUE|DEADLINE/iu;

/** What the unit set itself. */
const PLAN = /计划|预计|拟|PLAN|EXPECT/iu;

type OtherRole = Extract<ColumnRole, 'completedOn' | 'plannedOn' | 'originalDeadline'>;
const OTHER_ROLES: readonly OtherRole[] = ['completedOn', 'plannedOn', 'originalDeadline'];

const REASONS: Readonly<Record<OtherRole | 'none', string>> = {
  completedOn: '这一列当作实际完成的日期',
  plannedOn: '这一列当作单位自己的计划',
  originalDeadline: '这一列当作延期以前的时限',
  none: '这一列不用',
};

/**
 * Of several deadline columns the one with the most telling title binds. Beside one that was extended
 * the next is the original. 完成时间 beside a binding one is the day it was done unless another column
 * says so or its cells hold time limits; a further limit is left out; any other is the unit's own plan.
 * Two with the same title leave it to the user, the first of them used meanwhile.
 */
export const furtherDeadlines: SettleRule = (claims, body) => {
  const [binding, ...others] = [...claimsFor(claims, 'deadline')].sort(bindingFirst);
  if (!binding || others.length === 0) return claims;
  const changes = new Map<Claim, Partial<Claim>>();
  const equal = (other: Claim) =>
    bindingFirst(binding, other) === 0 && binding.confidence !== 'chosen';
  if (others.some(equal)) {
    const reason = '有两列的标题同样像整改时限，先用这一列';
    changes.set(binding, { confidence: 'unsure', alternatives: ['plannedOn'], reason });
  }
  const free = new Set(OTHER_ROLES.filter((role) => claimsFor(claims, role).length === 0));
  for (const other of others) {
    const wanted = otherRole(other, binding, body);
    const role = wanted !== null && free.delete(wanted) ? wanted : null;
    changes.set(other, {
      role,
      confidence: 'likely',
      alternatives: role === 'plannedOn' ? ['deadline', 'completedOn'] : ['deadline'],
      reason: `整改时限另有一列，${REASONS[role ?? 'none']}`,
    });
  }
  return withChanges(claims, changes);
};

/** By the place of their words in the table; of equal ones 整改期限 binds before 计划完成日期. */
function bindingFirst(one: Claim, other: Claim): number {
  return one.rank - other.rank || Number(isPlan(one)) - Number(isPlan(other));
}

function isPlan({ own }: Claim): boolean {
  return PLAN.test(own) && !LIMIT.test(own);
}

function otherRole(other: Claim, binding: Claim, body: BodySample): OtherRole | null {
  if (EXTENDED.test(fullTitle(binding))) return 'originalDeadline';
  if (other.rank !== binding.rank && isDoneDate(other, body)) return 'completedOn';
  return LIMIT.test(other.own) ? null : 'plannedOn';
}

/** 完成时间 whose cells are not time limits, as far as there are any. */
function isDoneDate(claim: Claim, body: BodySample): boolean {
  if (!DONE_DATE_TITLES.has(claim.match?.word ?? '')) return false;
  const { filled, limits } = body.of(claim.column);
  return limits * 4 < Math.max(1, filled);
}
