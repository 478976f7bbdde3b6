import type { SourceCells } from '../../ledger/source-cells';
import type { LedgerItem } from '../../ledger/types';
import { NO_CATEGORY, NO_LEADER, NO_UNIT } from '../../summary/group';
import { type GroupKey, groupsBy } from '../../summary/groups-by';
import type { DraftSource } from '../types';
import { rowsOf } from '../item-cells';

/** How problems are put into groups, and how that is said. */
interface Grouping {
  /** The name of the group of the problems that name none. */
  readonly blank: string;
  /** Head of the table's first column. */
  readonly title: string;
  /** Before the groups in a sentence. */
  readonly lead: string;
  /** Between a group's name and its count: 治安大队负责6个. */
  readonly verb: string;
}

export const GROUPINGS: Readonly<Record<GroupKey, Grouping>> = {
  category: {
    blank: NO_CATEGORY,
    title: '问题类别',
    lead: '分类别看：',
    verb: '有',
  },
  unit: {
    blank: NO_UNIT,
    title: '责任单位',
    lead: '分单位看：',
    verb: '负责',
  },
  leader: {
    blank: NO_LEADER,
    title: '责任领导',
    lead: '分责任领导看：',
    verb: '牵头',
  },
};

/** One group with its problems. */
export interface ItemGroup {
  /** As the ledger names it. */
  readonly name: string;
  /** Does the ledger name it, or are these the problems that name none? */
  readonly isNamed: boolean;
  /** The cells that name it; empty where nothing does, or a heading row. */
  readonly cells: readonly string[];
  readonly items: readonly LedgerItem[];
}

/**
 * The groups in the order of the summary, the problems that name none last; together they hold every
 * problem once.
 */
export function groupsOf(
  { ledger, summary, cells }: DraftSource,
  by: GroupKey,
): readonly ItemGroup[] {
  const { blank } = GROUPINGS[by];
  const itemOfRow = new Map(ledger.items.map((item) => [item.row, item]));
  const groups = groupsBy(summary, by).map(({ name, rows }) => {
    const items = rows.flatMap((row) => itemOfRow.get(row) ?? []);
    const isNamed = name !== blank;
    const [first] = items;
    const named = isNamed && first !== undefined ? nameCells(first, by, cells) : [];
    return { name, isNamed, cells: named, items };
  });
  return [...groups.filter(({ isNamed }) => isNamed), ...groups.filter(({ isNamed }) => !isNamed)];
}

/** The reader knows the cells of category and unit; a leader may be named in any row of the problem. */
function nameCells(item: LedgerItem, by: GroupKey, cells: SourceCells): readonly string[] {
  const known = by === 'category' ? item.categoryCell : by === 'unit' ? item.unitCell : null;
  if (known !== null) return [known];
  if (by === 'category') return [];
  return [...new Set(rowsOf(item).flatMap((row) => cells.cellOf(row, by) ?? []))];
}
