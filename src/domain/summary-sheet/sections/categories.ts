import type { Ledger, LedgerItem } from '../../ledger/types';
import { NO_CATEGORY, categoryOf, groupItems } from '../../summary/group';
import {
  canCountNames,
  canTellApart,
  countStates,
  countStatesWhere,
  filledDown,
  ledgerRange,
} from '../live-states';
import type { Page } from '../page';
import type { Report } from '../report';
import type { CountExpression } from './group-lines';
import { NUMBERS_NOTE, liveLines, writtenLines } from './group-lines';
import { addGroupTable } from './group-table';

/** 分类别. Numbers, and a note saying so, where no formula can say it. */
export function addCategories(page: Page, { ledger, summary, helper }: Report): void {
  const count =
    helper === null
      ? null
      : (countByColumn(ledger, helper.stateColumn) ?? countByBlocks(ledger, helper.stateColumn));
  if (helper === null || count === null) {
    addGroupTable(page, '类别', writtenLines(summary.byCategory, ledger.items), summary);
    if (helper !== null) page.addLine(NUMBERS_NOTE, 'note');
    return;
  }
  const { first, last } = ledger.body;
  const states = ledgerRange(ledger, helper.stateColumn, first, last);
  const restName = '未分类或未列出的类别';
  const lines = liveLines(summary.byCategory, NO_CATEGORY, restName, states, count);
  addGroupTable(page, '类别', lines, summary);
}

/**
 * By the outermost category column, whether its cells are merged, left blank below the first or
 * repeated (then the user may sort). Null where there is no such column, where heading rows stand
 * above its classes, or where the first problem has none (nothing could be filled down to it).
 */
function countByColumn(ledger: Ledger, stateColumn: number): CountExpression | null {
  const columns = ledger.columns.category ?? [];
  const [column] = columns;
  const [first] = ledger.items;
  const { last } = ledger.body;
  const hasHeadings = ledger.items.some((item) => item.category.length > columns.length);
  const names = [...new Set(ledger.items.map(categoryOf))];
  if (column === undefined || first === undefined || hasHeadings) return null;
  if (categoryOf(first) === NO_CATEGORY || !canTellApart(names)) return null;
  if (!canCountNames(names.length, first.row, last)) return null;
  const categories = filledDown(ledgerRange(ledger, column, first.row, last));
  const states = ledgerRange(ledger, stateColumn, first.row, last);
  return (_, asked, place) => countStatesWhere(states, asked, categories, place.nameCell);
}

/**
 * By the rows each category covers: under a heading row they cannot be sorted apart. Null where the
 * problems of one do not stand together.
 */
function countByBlocks(ledger: Ledger, stateColumn: number): CountExpression | null {
  const blocks = new Map<string, string>();
  for (const [name, members] of groupItems(ledger.items, categoryOf)) {
    const first = Math.min(...members.map((item) => item.row));
    const last = Math.max(...members.map((item) => item.lastRow));
    const isInside = (item: LedgerItem) => item.row >= first && item.row <= last;
    const standsAlone = ledger.items.filter(isInside).length === members.length;
    if (!standsAlone && name !== NO_CATEGORY) return null;
    blocks.set(name, ledgerRange(ledger, stateColumn, first, last));
  }
  return (group, asked) => countStates(blocks.get(group.name) ?? '', asked);
}
