import { columnLetter } from '../../grid/cells';
import { finding } from '../finding';
import type { Finding } from '../types';
import { type CheckView, placeAt } from '../view';
import { ROLE_NAMES, rowRuns } from '../words';

/** Hidden rows and columns are read like all others; the clerk, who does not see them, is told. */
export function checkHidden(view: CheckView): readonly Finding[] {
  return [...hiddenRows(view), ...hiddenColumns(view)];
}

function hiddenRows({ grid, problems, ledger }: CheckView): readonly Finding[] {
  if (grid.hiddenRows.length === 0) return [];
  const counted = new Set(problems.flatMap(({ group }) => group.rows));
  const rows = grid.hiddenRows.filter((row) => counted.has(row));
  const [first] = rows;
  if (first === undefined) return [];
  return [
    finding(
      'row.hidden',
      placeAt(first, ledger.firstColumn, ''),
      `第 ${rowRuns(rows)} 行被隐藏或筛选掉了，共 ${rows.length} 行，仍计入统计。`,
    ),
  ];
}

function hiddenColumns({ grid, roles, ledger }: CheckView): readonly Finding[] {
  return grid.hiddenColumns.flatMap((column) => {
    const role = roles.get(column);
    if (role === undefined) return [];
    const row = ledger.headerRows.at(-1) ?? ledger.body.first;
    return [
      finding(
        'column.hidden',
        placeAt(row, column, ROLE_NAMES[role]),
        `${columnLetter(column)} 列（${ROLE_NAMES[role]}）被隐藏，仍按其中的内容统计。`,
      ),
    ];
  });
}
