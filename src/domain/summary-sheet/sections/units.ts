import type { Ledger } from '../../ledger/types';
import { NO_UNIT, unitOf } from '../../summary/group';
import type { CountTable } from '../count-table';
import type { Page } from '../page';
import type { Report } from '../report';
import { countByCell } from './count-by-cell';
import type { CountExpression } from './group-lines';
import { addGroupSection } from './group-section';

/** 分责任单位. */
export function addUnits(page: Page, report: Report): CountTable {
  return addGroupSection(page, report, {
    title: '责任单位',
    groups: report.summary.byUnit,
    blankName: NO_UNIT,
    restName: '未填或未列出的单位',
    countWith: (stateColumn) => countUnits(report.ledger, stateColumn),
  });
}

function countUnits(ledger: Ledger, stateColumn: number): CountExpression | null {
  const [column] = ledger.columns.unit ?? [];
  const cells = ledger.items
    .filter((item) => unitOf(item) !== NO_UNIT)
    .map(({ row, unit, unitCell, unitExact }) => ({
      row,
      name: unit,
      cell: unitCell,
      exact: unitExact,
    }));
  return column === undefined ? null : countByCell(ledger, column, stateColumn, cells);
}
