import { claimsFor, withChanges } from '../claims';
import type { BodySample } from '../column-content';
import { fullTitle } from '../column-key';
import type { Claim } from '../types';
import type { SettleRule } from './rule';

/** Titles for a deadline and for the day of completion alike. */
const EITHER = new Set([
  '完成时间',
  '整改完成时间',
  '完成日期',
  '整改完成日期',
  '整改时间',
  '完成整改时间',
  '完成整改日期',
]);
const OPEN_STATUS = /^(?:未|尚未|正|整改中|进行|推进|部分|基本|持续)/u;

/**
 * A ledger with one date column of a title that goes both ways (完成时间): time limits among its cells
 * make it the deadline. Dates that stand only beside what is done make it the day of completion, and
 * then the user is asked.
 */
export const doneDates: SettleRule = (claims, body) => {
  const dates = [...claimsFor(claims, 'deadline'), ...claimsFor(claims, 'completedOn')];
  const [only] = dates;
  if (dates.length !== 1 || !only || !EITHER.has(only.match?.word ?? '')) return claims;
  const change = reading(only, claims, body);
  return withChanges(claims, new Map([[only, change]]));
};

function reading(only: Claim, claims: readonly Claim[], body: BodySample): Partial<Claim> {
  const { filled, limits } = body.of(only.column);
  const name = `标题“${fullTitle(only)}”有两种用法`;
  if (filled === 0) return {};
  if (limits * 5 >= filled) {
    const alternatives = ['completedOn'] as const;
    return {
      role: 'deadline',
      confidence: 'likely',
      alternatives,
      reason: `${name}，下面多是期限`,
    };
  }
  if (standsBesideDone(only, claims, body)) {
    const alternatives = ['deadline'] as const;
    const reason = `${name}，没有完成的问题这一格多是空的`;
    return { role: 'completedOn', confidence: 'unsure', alternatives, reason };
  }
  if (only.role === 'completedOn') {
    const reason = `${name}，没有别的时限列`;
    return { confidence: 'unsure', alternatives: ['deadline'], reason };
  }
  return { confidence: 'likely', alternatives: ['completedOn'], reason: `${name}，下面多是日期` };
}

/** Is the cell blank beside most of what is open, and filled beside most of what is done? */
function standsBesideDone(only: Claim, claims: readonly Claim[], body: BodySample): boolean {
  const [status] = claimsFor(claims, 'status');
  if (!status) return false;
  const rows = body.rows.filter((row) => body.text(row, status.column) !== '');
  const open = rows.filter((row) => OPEN_STATUS.test(body.text(row, status.column)));
  const done = rows.filter((row) => !open.includes(row));
  const filled = (row: number) => body.text(row, only.column) !== '';
  const blankOpen = open.filter((row) => !filled(row)).length;
  return open.length > 0 && blankOpen * 5 >= open.length * 4 && done.some(filled);
}
