import { COLUMN_ROLES, type ColumnMap } from '../domain/header/column-role';
import type { LoadedLedger } from '../app/load-ledger';
import { columnLetter } from '../domain/grid/cells';
import { type LedgerItem } from '../domain/ledger/types';

/** Role → column letters; several columns of one role are joined by a comma (`B,C`). */
function columnLetters(columns: ColumnMap): Readonly<Record<string, string>> {
  return Object.fromEntries(
    COLUMN_ROLES.flatMap((role) => {
      const numbers = columns[role] ?? [];
      return numbers.length === 0 ? [] : [[role, numbers.map(columnLetter).join(',')]];
    }),
  );
}

function itemJson(item: LedgerItem): object {
  const { text, kind, due, original, candidates, milestones } = item.deadline;
  return {
    row: item.row,
    serial: item.serial,
    category: item.category,
    problem: item.problem,
    measures: item.measures.map((measure) => measure.text),
    leader: item.leader,
    unit: item.unit,
    status: item.status,
    deadline: { text, kind, due },
    overdue: item.overdue,
    daysLate: item.daysLate,
    dueSoon: item.dueSoon,
    completedLate: item.completedLate,
    completedOn: item.completedOn,
    percent: item.percent,
    quantities: item.quantities.map(({ column, ...rest }) => ({
      column: columnLetter(column),
      ...rest,
    })),
    ...(item.lookBack === undefined ? {} : { lookBack: item.lookBack }),
    ...(item.relapse === undefined ? {} : { relapse: item.relapse }),
    deadlineCell: item.deadlineCell,
    original,
    candidates,
    milestones,
  };
}

/** The reading as `read --json` prints it. Rows are Excel row numbers, days YYYY-MM-DD, percent 0–100. */
export function ledgerJson({ ledger, summary, findings }: LoadedLedger): object {
  return {
    sheet: ledger.sheet,
    headerRows: ledger.headerRows,
    columns: columnLetters(ledger.columns),
    asOf: ledger.options.asOf,
    feedback: ledger.options.feedback,
    problems: summary.total,
    measures: summary.measures,
    summary: {
      total: summary.total,
      byStatus: summary.byStatus,
      overdue: summary.overdue,
      dueSoon: summary.dueSoon,
      completedLate: summary.completedLate,
      ...(summary.relapsed === undefined ? {} : { relapsed: summary.relapsed }),
      completionRate: summary.completionRate,
      countingRule: summary.countingRule,
      byUnit: summary.byUnit,
      byLeader: summary.byLeader,
    },
    items: ledger.items.map(itemJson),
    findings,
    quantityColumns: ledger.quantityColumns.map((one) => ({
      ...one,
      column: columnLetter(one.column),
    })),
    columnReadings: ledger.columnReadings.map((reading) => ({
      ...reading,
      column: columnLetter(reading.column),
    })),
  };
}
