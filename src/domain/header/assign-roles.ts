import type { ColumnRole } from './column-role';
import type { MatchedTitle, RoleColumns } from './types';

type Assigned = Partial<Record<ColumnRole, MatchedTitle[]>>;

/** Of a second deadline column these titles mean the day it was done. */
const DONE_DATE_TITLES = new Set(['完成时间', '整改完成时间']);

/**
 * One column for each role, all of them for `category`. Of several claims the word nearer the top
 * of the role's list wins, then the left one. `open` titles must be settled before.
 */
export function assignRoles(titles: readonly (MatchedTitle & { role: ColumnRole })[]): RoleColumns {
  const assigned: Assigned = {};
  for (const title of titles) (assigned[title.role] ??= []).push(title);
  giveWidersToCategory(assigned);
  giveSecondDeadline(assigned);
  const columns: RoleColumns = {};
  for (const [role, claims] of Object.entries(assigned) as [ColumnRole, MatchedTitle[]][]) {
    const chosen = role === 'category' ? claims : [best(claims)];
    columns[role] = chosen.map(({ column }) => column).sort((a, b) => a - b);
  }
  return columns;
}

/** 问题 left of 具体问题 is the wider class; 突出问题 without any problem column is the problem. */
function giveWidersToCategory(assigned: Assigned): void {
  const problems = assigned.problem;
  if (problems) {
    const chosen = best(problems);
    const wider = problems.filter(({ column }) => column < chosen.column);
    if (wider.length > 0) assigned.category = [...(assigned.category ?? []), ...wider];
    return;
  }
  const standIn = assigned.category?.find(({ match }) => match.word === '突出问题');
  if (!standIn) return;
  assigned.problem = [standIn];
  const rest = assigned.category?.filter((title) => title !== standIn) ?? [];
  if (rest.length > 0) assigned.category = rest;
  else delete assigned.category;
}

function giveSecondDeadline(assigned: Assigned): void {
  const deadlines = assigned.deadline;
  if (!deadlines || assigned.completedOn) return;
  const chosen = best(deadlines);
  const done = deadlines.find(
    (title) => title !== chosen && title.match.exact && DONE_DATE_TITLES.has(title.match.word),
  );
  if (done) assigned.completedOn = [done];
}

function best(claims: readonly MatchedTitle[]): MatchedTitle {
  const [first, ...rest] = claims;
  if (!first) throw new RangeError('Cannot choose a column: no claims');
  return rest.reduce((winner, one) => (one.match.rank < winner.match.rank ? one : winner), first);
}
