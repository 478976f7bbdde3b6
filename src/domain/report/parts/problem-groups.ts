import type { SourcedWords } from '../../draft/compose';
import type { DraftSource, HeadingLevel } from '../../draft/types';
import type { LedgerItem } from '../../ledger/types';
import type { PartCall } from '../template/part';
import { hasOption } from '../template/part';
import type { ProblemGroup } from './category-groups';
import { byCategory, byRectificationType } from './category-groups';

/** Problems as they stand in a report: under headings, or one after the other. */
export type GroupTree =
  | { readonly items: readonly LedgerItem[] }
  | {
      readonly groups: readonly { readonly words: SourcedWords; readonly inside: GroupTree }[];
    };

/** Puts problems into groups; null where this way makes none. */
type Grouper = (items: readonly LedgerItem[]) => readonly ProblemGroup[] | null;

/**
 * Problems under the headings the call asks for: their classes (the outermost two), or their official type
 * and in it their outermost class. A ledger that has none of it is not grouped by it. The problems
 * themselves need a level too, so that of four there are as many for headings as `top` leaves.
 */
export function groupTree(
  items: readonly LedgerItem[],
  call: PartCall,
  top: HeadingLevel,
  source: DraftSource,
): GroupTree {
  return treeOf(items, groupersOf(items, call, source).slice(0, 4 - top));
}

/** How many headings stand over the deepest problem. */
export function depthOf(tree: GroupTree): number {
  if ('items' in tree) return 0;
  return 1 + tree.groups.reduce((most, { inside }) => Math.max(most, depthOf(inside)), 0);
}

function groupersOf(
  items: readonly LedgerItem[],
  call: PartCall,
  source: DraftSource,
): readonly Grouper[] {
  const categories = [0, 1].map(
    (level): Grouper =>
      (some) =>
        byCategory(some, level, source),
  );
  const typed = hasOption(call, '按整改类型分级');
  if (typed && byRectificationType(items) !== null)
    return [byRectificationType, ...categories.slice(0, 1)];
  return typed || hasOption(call, '按类别分级') ? categories : [];
}

function treeOf(items: readonly LedgerItem[], groupers: readonly Grouper[]): GroupTree {
  const [grouper, ...deeper] = groupers;
  if (grouper === undefined) return { items };
  const groups = grouper(items);
  if (groups === null) return treeOf(items, deeper);
  return {
    groups: groups.map(({ words, items: inside }) => ({ words, inside: treeOf(inside, deeper) })),
  };
}
