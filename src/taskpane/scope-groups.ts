import type { DraftScope } from '../domain/draft/scope';
import { type GroupKey, groupsBy } from '../domain/summary/groups-by';
import type { Summary } from '../domain/summary/types';

/** Groups of one kind that a draft can be narrowed to. */
export interface ScopeGroup {
  readonly by: GroupKey;
  readonly scopes: readonly DraftScope[];
}

const KINDS = ['category', 'unit', 'leader'] as const satisfies readonly GroupKey[];

/**
 * What a draft can be narrowed to, by kind; a kind that does not part the problems is left out. The chosen
 * scope is always among them, even where the ledger has no such group any more: it is what 起草 would use.
 */
export function scopeGroups(
  summary: Summary | null,
  chosen: DraftScope | null,
): readonly ScopeGroup[] {
  return KINDS.flatMap((by) => {
    const groups = summary === null ? [] : groupsBy(summary, by);
    const names = groups.length > 1 ? groups.map(({ name }) => name) : [];
    const isGone = chosen?.by === by && !names.includes(chosen.name);
    const all = isGone ? [...names, chosen.name] : names;
    return all.length === 0 ? [] : [{ by, scopes: all.map((name) => ({ by, name })) }];
  });
}

/** Tells one scope from the others. */
export function scopeKey(scope: DraftScope | null): string {
  return scope === null ? 'all' : `${scope.by}:${scope.name}`;
}
