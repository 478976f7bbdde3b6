import type { Ledger } from '../../ledger/types';
import { NO_CATEGORY, categoryOf } from '../../summary/group';
import type { CountTable } from '../count-table';
import type { Page } from '../page';
import type { Report } from '../report';
import { countByBlock } from './count-by-block';
import { areOwn, countByCell } from './count-by-cell';
import type { CountExpression } from './group-lines';
import { addGroupSection } from './group-section';

/** 分类别, by the outermost category. */
export function addCategories(page: Page, report: Report): CountTable {
  return addGroupSection(page, report, {
    title: '类别',
    groups: report.summary.byCategory,
    blankName: NO_CATEGORY,
    restName: '未分类或未列出的类别',
    countWith: (stateColumn) => countCategories(report.ledger, stateColumn),
  });
}

/** By name where each problem has its own cell (the user may sort them), else by rows. */
function countCategories(ledger: Ledger, stateColumn: number): CountExpression | null {
  const [column] = ledger.columns.category ?? [];
  const cells = ledger.items
    .filter((item) => categoryOf(item) !== NO_CATEGORY)
    .map((item) => ({
      row: item.row,
      name: categoryOf(item),
      cell: item.categoryCell,
      exact: item.categoryExact,
    }));
  return column !== undefined && areOwn(cells, column)
    ? countByCell(ledger, column, stateColumn, cells)
    : countByBlock(ledger, stateColumn);
}
