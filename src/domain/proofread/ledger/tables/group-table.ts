import { type GroupKey, groupsBy } from '../../../summary/groups-by';
import type { Figures, GroupFigures, Summary } from '../../../summary/types';
import type { Division, Part } from '../../figures/parts';
import type { Count, Rate } from '../../figures/types';
import type { Slip } from '../../slips';
import { slip } from '../../slips';
import type { ProofLedger } from '../../types';
import type { Check } from '../../view';
import { isOfLedgerDay, isTextOfOtherDay, otherDaySlips } from '../as-of';
import { type Difference, partsUnlike, ratesUnlike } from '../compare';
import { type GroupFinder, groupFinder } from '../group-names';
import { differs } from '../groups';
import { lateWords } from '../late-words';
import { type TableCell, tablesIn, type TextTable } from './read-tables';
import { type FigureColumn, figureColumn } from './titles';

/** A row of figures: its total, its classes, and what else it tells. */
interface RowFigures {
  readonly division: Division | null;
  readonly total: Count | null;
  readonly late: readonly (readonly [
    kind: 'overdue' | 'dueSoon' | 'completedLate',
    count: Count,
  ])[];
  readonly rates: readonly Rate[];
}

/** Tables of figures by unit, leader or class (责任单位⇥问题数⇥已完成⇥……) with other figures than the ledger has. */
export const checkLedgerGroupTables: Check = (view) => {
  const { against } = view;
  if (against === null) return [];
  const isOther = isTextOfOtherDay(view);
  const find = groupFinder(against);
  return tablesIn(view.lines).flatMap((table) => {
    const { caption } = table;
    const columns = table.header.map(figureColumn);
    const name = columns.findIndex((column) => column?.kind === 'name');
    const by = columns[name];
    if (by?.kind !== 'name' || !columns.some((column) => column?.kind === 'total')) return [];
    if (caption !== null && !isOfLedgerDay(view, caption, isOther))
      return otherDaySlips(view, caption);
    if (caption === null && isOther) return [];
    return tableSlips({ table, columns, name, by: by.by }, against, find);
  });
};

interface ReadTable {
  readonly table: TextTable;
  readonly columns: readonly (FigureColumn | null)[];
  /** The column of the names, and what they name. */
  readonly name: number;
  readonly by: GroupKey;
}

function tableSlips(
  { table: { rows }, columns, name, by }: ReadTable,
  { summary }: ProofLedger,
  find: GroupFinder,
): readonly Slip[] {
  const read = rows.map((row) => ({
    told: rowFigures(row, columns),
    group: find(by, row[name]?.text ?? ''),
    isSum: /^(?:合计|总计)$/u.test((row[name] ?? row[0])?.text ?? ''),
  }));
  const other = otherProblems(read);
  if (other !== null) return [totalSlip(other, summary)];
  const named = new Set(read.map(({ group }) => group));
  const isWhole = groupsBy(summary, by).every((group) => named.has(group));
  return read.flatMap(({ told, group, isSum }) => {
    if (group !== null) return groupSlips(told, group);
    return isSum && isWhole ? sumSlips(told, summary) : [];
  });
}

/** A row with the group it names. */
interface ReadRow {
  readonly told: RowFigures;
  readonly group: GroupFigures | null;
  readonly isSum: boolean;
}

/** The sum of a table that adds up but is not that of its groups: it is of other problems. Else null. */
function otherProblems(rows: readonly ReadRow[]): Count | null {
  const sum = rows.find(({ isSum }) => isSum)?.told.total ?? null;
  const inside = rows.filter(({ isSum }) => !isSum);
  if (sum === null || inside.some(({ group }) => group === null)) return null;
  const told = inside.reduce((all, row) => all + (row.told.total?.value ?? 0), 0);
  const own = inside.reduce((all, { group }) => all + (group?.total ?? 0), 0);
  return sum.value === told && told !== own ? sum : null;
}

function totalSlip(count: Count, summary: Summary): Slip {
  return slip(
    'ledger-total',
    count,
    `台账共有${summary.total}个问题，这里写的是${count.value}；请核对是否同一批问题。`,
  );
}

function rowFigures(
  row: readonly TableCell[],
  columns: readonly (FigureColumn | null)[],
): RowFigures {
  const parts: Part[] = [];
  const late: ['overdue' | 'dueSoon' | 'completedLate', Count][] = [];
  const rates: Rate[] = [];
  const totals: Count[] = [];
  row.forEach((cell, at) => {
    const column = columns[at] ?? null;
    const value = /^\d{1,6}$/u.test(cell.text) ? Number(cell.text) : null;
    if (column?.kind === 'rate') rates.push(...rateIn(cell));
    if (value === null) return;
    const count = { ...PLAIN, value, start: cell.start, end: cell.end };
    if (column?.kind === 'total') totals.push({ ...count, role: 'total' });
    if (column?.kind === 'part') parts.push({ ...count, role: column.role });
    if (column?.kind === 'late') late.push([column.late, { ...count, role: 'other' }]);
  });
  const total = totals[0] ?? null;
  const division = total === null ? null : { total, parts, hasRest: false };
  return { division, total, late, rates };
}

const PLAIN = { unit: '', noun: '问题', isNested: false, before: '', after: '' } as const;

function rateIn({ text, start, end }: TableCell): Rate[] {
  const { value, decimals } = /^(?<value>\d{1,3}(?:\.(?<decimals>\d{1,4}))?)[%％]?$/u.exec(text)
    ?.groups ?? { value: undefined, decimals: undefined };
  if (value === undefined) return [];
  return [{ value: Number(value), decimals: decimals?.length ?? 0, before: '完成率', start, end }];
}

function unlikeIn({ division, late }: RowFigures, figures: Figures): readonly Difference[] {
  return [
    ...(division === null ? [] : partsUnlike(division, figures)),
    ...late
      .filter(([kind, count]) => count.value !== figures[kind])
      .map(([kind, count]) => ({ count, words: lateWords(kind, figures) })),
  ];
}

function groupSlips(told: RowFigures, group: GroupFigures): readonly Slip[] {
  const { numerator, denominator, percent } = group.completionRate;
  const total = told.total !== null && told.total.value !== group.total ? [told.total] : [];
  return [
    ...total.map((count) => differs(count, group, `共${group.total}个问题`)),
    ...unlikeIn(told, group).map(({ count, words }) => differs(count, group, words)),
    ...ratesUnlike(told, group).map((rate) =>
      slip(
        'ledger-group-figure',
        rate,
        `台账里“${group.name}”完成率是${percent}%（${numerator}÷${denominator}），这里写的是${rate.value}%；请核对。`,
      ),
    ),
  ];
}

function sumSlips(told: RowFigures, summary: Summary): readonly Slip[] {
  const { numerator, denominator, percent } = summary.completionRate;
  const total = told.total !== null && told.total.value !== summary.total ? [told.total] : [];
  return [
    ...total.map((count) => totalSlip(count, summary)),
    ...unlikeIn(told, summary).map(({ count, words }) =>
      slip('ledger-figure', count, `台账里${words}，这里写的是${count.value}；请核对。`),
    ),
    ...ratesUnlike(told, summary).map((rate) =>
      slip(
        'ledger-rate',
        rate,
        `台账的整改完成率是${percent}%（${numerator}÷${denominator}），这里写的是${rate.value}%；请核对。`,
      ),
    ),
  ];
}
