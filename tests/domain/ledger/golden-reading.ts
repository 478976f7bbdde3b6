import { columnLetter } from '../../../src/domain/grid/cells';
import type { LedgerReading } from '../../../src/domain/ledger/trace';
import type { LedgerItem, Measure } from '../../../src/domain/ledger/types';

/**
 * A reading as the golden files write it: everything a clerk would say of each problem, and nothing
 * that the sheet does not say (blank, zero, false and empty are left out).
 */
export function saidBy(reading: LedgerReading): object {
  if (!reading.ok) return { reason: reading.reason };
  const { ledger, trace } = reading;
  const columns = Object.entries(ledger.columns).map(([role, list]) => [
    role,
    list.map(columnLetter).join(' '),
  ]);
  return said({
    headerRows: ledger.headerRows,
    feedback: trace.feedback && `${trace.feedback.day} from ${trace.feedback.cell}`,
    percentScale: ledger.percentScale,
    columns: Object.fromEntries(columns) as object,
    quantityColumns: ledger.quantityColumns.map(({ column, title, kind, unit, unread }) =>
      [columnLetter(column), title, kind, unit, unread ? `but ${unread.join(' ')}` : '']
        .filter(Boolean)
        .join(' '),
    ),
    items: ledger.items.map(itemSaid),
    skipped: trace.skipped.map(({ cell, kind, text }) => `${cell} ${kind} ${text}`),
  });
}

function itemSaid(item: LedgerItem): object {
  const { row, lastRow, deadline, measures } = item;
  const units = measures.map(({ unit }) => unit);
  return said({
    rows: row === lastRow ? String(row) : `${row}-${lastRow}`,
    serial: item.serial,
    category: item.category,
    problem: item.problem,
    type: item.rectificationType,
    measures: measures.map(measureSaid),
    measureUnits:
      measures.some(({ ordinal }) => ordinal !== '') && new Set(units).size > 1 ? units : [],
    leader: item.leader,
    unit: item.unit,
    person: item.person,
    cause: item.cause,
    goal: item.goal,
    progress: item.progress,
    result: item.result,
    remark: item.remark,
    status: item.status + from(item.statusSource?.cell),
    deadline: `${deadline.due ?? '-'} ${deadline.kind}${deadline.supposed ? ' supposed' : ''}${from(item.deadlineCell)}`,
    original: deadline.original,
    completedOn: item.completedOn,
    daysLate: item.daysLate,
    dueSoon: item.dueSoon,
    completedLate: item.completedLate,
    percent: item.percent ?? undefined,
    quantities: item.quantities.map(({ cell, value }) => `${cell} ${value}`),
  });
}

function measureSaid({ cell, ordinal, text, deadline, status }: Measure): string {
  const words = [cell, ordinal, text].filter(Boolean).join(' ');
  return `${words} | ${deadline.due ?? '-'} ${status}`;
}

function from(cell: string | null | undefined): string {
  return cell ? ` from ${cell}` : '';
}

/** Without what says nothing; 0 % says something. */
function said(all: Readonly<Record<string, unknown>>): object {
  const entries = Object.entries(all).filter(([name, value]) => {
    if (name === 'percent') return value !== undefined;
    if (Array.isArray(value)) return value.length > 0;
    return Boolean(value);
  });
  return Object.fromEntries(entries);
}
