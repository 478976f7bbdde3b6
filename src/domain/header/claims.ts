import { columnKeys, fullTitle } from './column-key';
import { choiceFor, type ColumnChoices, type ColumnRole, SHARED_ROLES } from './column-role';
import type { Claim, MatchedTitle } from './types';

/** Behind every column whose title says its role outright. */
const OPEN_RANK = 1000;
const CHOSEN_RANK = -1;

/** What every title claims by itself, left to right. `open` titles have no role yet. */
export function claimsOf(titles: readonly MatchedTitle[]): readonly Claim[] {
  const keys = columnKeys(titles);
  return titles.map((title, at) => claimOf(title, keys[at] ?? ''));
}

/**
 * The claims with the user's word on them: a chosen column has its role, and the column that was
 * `guessed` for it loses it, but for the roles that several may play. `guessed` are the same
 * columns as settled without the user.
 */
export function chosenClaims(
  claims: readonly Claim[],
  guessed: readonly Claim[],
  choices: ColumnChoices,
): readonly Claim[] {
  const answered = claims.map((claim) => answeredClaim(claim, choices));
  const chosen = answered.filter(({ confidence }) => confidence === 'chosen');
  const taken = new Set(chosen.map(({ role }) => role));
  return answered.map((claim, at) => {
    const role = guessed[at]?.role ?? null;
    if (role === null || SHARED_ROLES.has(role) || !taken.has(role)) return claim;
    return changed(claim, { role: null, alternatives: [role], reason: '您指定了另一列' });
  });
}

/** The claim with some of it changed; what the user chose stays. */
export function changed(claim: Claim, change: Partial<Claim>): Claim {
  return claim.confidence === 'chosen' ? claim : { ...claim, ...change };
}

/** The claims for a role, the best first. */
export function claimsFor(claims: readonly Claim[], role: ColumnRole): readonly Claim[] {
  return claims.filter((claim) => claim.role === role).sort(byRank);
}

/** The claims with those of the map in the place of the old ones. */
export function withChanges(
  claims: readonly Claim[],
  changes: ReadonlyMap<Claim, Partial<Claim>>,
): readonly Claim[] {
  return claims.map((claim) => changed(claim, changes.get(claim) ?? {}));
}

/** Told by the title first; only columns whose titles weigh the same stand by their place. */
function byRank(one: Claim, other: Claim): number {
  return one.rank - other.rank || groupRank(one) - groupRank(other) || one.column - other.column;
}

/** A group that speaks of the rectification goes before one that speaks of the problem. */
function groupRank({ groups }: Claim): number {
  return groups.some((group) => group.includes('整改')) ? 0 : 1;
}

function claimOf(title: MatchedTitle, key: string): Claim {
  const { match } = title;
  const base = { ...title, key, alternatives: [] };
  const name = fullTitle(title);
  if (match === null) {
    const reason = name === '' ? '这一列没有标题' : `标题“${name}”不在认得的列名里`;
    return { ...base, role: null, rank: OPEN_RANK, confidence: 'likely', reason };
  }
  if (match.meaning === 'none') {
    const reason = `标题是“${name}”，不参与统计`;
    return { ...base, role: null, rank: OPEN_RANK, confidence: 'sure', reason };
  }
  const { rank, whole, word } = match;
  if (match.meaning === 'open') {
    const reason = `标题“${name}”有几种用法`;
    return { ...base, role: null, rank: OPEN_RANK, confidence: 'likely', reason };
  }
  const role = match.meaning;
  return whole
    ? { ...base, role, rank, confidence: 'sure', reason: `标题是“${name}”` }
    : { ...base, role, rank, confidence: 'likely', reason: `标题里有“${word}”` };
}

function answeredClaim(claim: Claim, choices: ColumnChoices): Claim {
  const choice = choiceFor(choices, claim.key);
  if (choice === undefined) return claim;
  return {
    ...claim,
    role: choice === 'none' ? null : choice,
    rank: CHOSEN_RANK,
    confidence: 'chosen',
    alternatives: claim.role !== null && claim.role !== choice ? [claim.role] : [],
    reason: choice === 'none' ? '您指定不用这一列' : '您指定的',
  };
}
