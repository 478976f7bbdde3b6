import { summarize } from '../summary/summarize';
import { groupsOf } from './figures/group-items';
import type { GroupKey } from '../summary/groups-by';
import type { DraftSource } from './types';

/** Which problems a draft tells of: those of one category, unit or leader, by the summary's name for it. */
export interface DraftScope {
  readonly by: GroupKey;
  readonly name: string;
}

/**
 * The source with the problems of one group only, counted anew by the same rule, so that every figure of
 * the draft is the group's own. Null where the ledger has no such group (any more).
 */
export function narrowed(source: DraftSource, { by, name }: DraftScope): DraftSource | null {
  const group = groupsOf(source, by).find((one) => one.name === name);
  if (group === undefined) return null;
  const ledger = { ...source.ledger, items: group.items };
  const summary = summarize(ledger, source.summary.rule);
  return { ...source, ledger, summary, narrowedTo: { ...group, by, outOf: source.ledger.items } };
}
