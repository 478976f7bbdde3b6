import { cellAt } from '../../grid/cells';
import { dateGrain, isPercentFormat } from '../../grid/number-format';
import type { ColumnRole } from '../../header/column-role';
import type { ReadProblem } from '../../ledger/trace';
import { finding } from '../finding';
import type { Finding } from '../types';
import type { CheckView } from '../view';
import { NOTHING, plainNumber } from '../words';
import { runningSums } from './running-sums';
import type { Scope, TotalScopes } from './total-scopes';

/** Only columns of figures without another part are added up. */
const ADDED_ROLES: readonly (ColumnRole | undefined)[] = [undefined, 'result', 'money', 'people'];
/** Titles of figures that are no amounts: rates, years, numbers that name something. */
const NOT_ADDED = /[率比%％均号占年月序]|日期|时间|编码|电话|排名|得分/u;
/** One figure above a total proves nothing. */
const FEWEST_FIGURES = 2;

/** The figures of one column, ready to be added up over any scope. */
interface ColumnSums {
  readonly sums: readonly ((scope: Scope) => number)[];
  readonly figures: (scope: Scope) => number;
  readonly others: (scope: Scope) => number;
}

/** A figure in a total row against the figures above it in the same column. */
export function sumFindings(view: CheckView, totals: readonly TotalScopes[]): readonly Finding[] {
  const known = new Map<number, ColumnSums>();
  const sumsOf = (column: number): ColumnSums => {
    const sums = known.get(column) ?? columnSums(view, column);
    known.set(column, sums);
    return sums;
  };
  return totals.flatMap((total) =>
    addedColumns(view, total.row).flatMap((column) =>
      sumFinding(view, total, column, sumsOf(column)),
    ),
  );
}

function addedColumns({ reader, roles, grid }: CheckView, row: number): readonly number[] {
  return reader.filledColumns(row).filter((column) => {
    if (!ADDED_ROLES.includes(roles.get(column))) return false;
    const { value, numberFormat } = cellAt(grid, row, column);
    if (typeof value !== 'number' || isPercentFormat(numberFormat)) return false;
    const title = reader.header.ownTitles.get(column) ?? '';
    return dateGrain(numberFormat) === null && !NOT_ADDED.test(title);
  });
}

function sumFinding(
  { grid, reader }: CheckView,
  { row, scopes }: TotalScopes,
  column: number,
  { sums, figures, others }: ColumnSums,
): readonly Finding[] {
  const [first] = scopes;
  const stated = Number(cellAt(grid, row, column).value);
  if (!first || figures(first) < FEWEST_FIGURES || others(first) > 0) return [];
  if (scopes.some((scope) => sums.some((sum) => isSame(stated, sum(scope))))) return [];
  const { name, text } = reader.seenAt(row, column);
  const [sum] = sums;
  return [
    finding(
      'total.mismatch',
      { name, text },
      `${name} 的合计是 ${plainNumber(stated)}，上面各行相加是 ${plainNumber(sum?.(first) ?? 0)}。`,
    ),
  ];
}

/** Equal at the decimals of the stated total, since clerks type rounded ones. */
function isSame(stated: number, sum: number): boolean {
  const decimals = plainNumber(stated).split('.')[1]?.length ?? 0;
  return Math.abs(stated - sum) <= 0.5 / 10 ** decimals + 1e-6;
}

function columnSums({ problems, grid }: CheckView, column: number): ColumnSums {
  const hidden = new Set(grid.hiddenRows);
  const over = (figure: (row: number) => number) =>
    runningSums(problems, ({ group }: ReadProblem) =>
      group.rows.reduce((sum, row) => sum + figure(row), 0),
    );
  const valueAt = (row: number) => cellAt(grid, row, column).value;
  const numberAt = (row: number): number => {
    const value = valueAt(row);
    return typeof value === 'number' ? value : 0;
  };
  return {
    // SUBTOTAL leaves hidden rows out.
    sums: [over(numberAt), over((row) => (hidden.has(row) ? 0 : numberAt(row)))],
    figures: over((row) => (typeof valueAt(row) === 'number' ? 1 : 0)),
    others: over((row) => (isOther(valueAt(row)) ? 1 : 0)),
  };
}

function isOther(value: string | number | boolean): boolean {
  return typeof value === 'boolean' || (typeof value === 'string' && !NOTHING.test(value));
}
