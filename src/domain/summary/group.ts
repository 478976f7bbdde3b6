import type { LedgerItem, RectificationType } from '../ledger/types';

/** The names of groups whose cells are blank. */
export const NO_UNIT = '未填责任单位';
export const NO_LEADER = '未填责任领导';
export const NO_CATEGORY = '未分类';

/** The official types of rectification in their order, and what is left blank. */
export const TYPE_NAMES: readonly (readonly [type: RectificationType | null, name: string])[] = [
  ['immediate', '立行立改'],
  ['staged', '分阶段整改'],
  ['continuing', '持续整改'],
  [null, '未填整改类型'],
];

/** The unit a problem is counted under: its exact text, or 未填责任单位. */
export function unitOf(item: LedgerItem): string {
  return item.unit === '' ? NO_UNIT : item.unit;
}

/** The leader a problem is counted under: the exact text of its cell, or 未填责任领导. */
export function leaderOf(item: LedgerItem): string {
  return item.leader === '' ? NO_LEADER : item.leader;
}

/** The outermost category a problem is counted under, or 未分类. */
export function categoryOf(item: LedgerItem): string {
  const outermost = item.category[0] ?? '';
  return outermost === '' ? NO_CATEGORY : outermost;
}

/** Problems by name, names in the order in which they are first seen. */
export function groupItems(
  items: readonly LedgerItem[],
  nameOf: (item: LedgerItem) => string,
): ReadonlyMap<string, readonly LedgerItem[]> {
  const groups = new Map<string, LedgerItem[]>();
  for (const item of items) {
    const name = nameOf(item);
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [item]);
    else group.push(item);
  }
  return groups;
}
