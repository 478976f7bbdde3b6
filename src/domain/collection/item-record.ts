import type { LedgerItem } from '../ledger/types';
import type { SourceCells } from '../ledger/source-cells';
import { countedStatuses, countsAsCompleted, isInBase } from '../summary/counting-rule';
import { categoryOf, leaderOf, unitOf } from '../summary/group';
import type { CountingRule } from '../summary/types';
import type { ItemRecord } from './types';

/** Where a ledger stands and how it is counted. */
export interface RecordContext {
  readonly file: string;
  readonly sheet: string;
  readonly unit: string;
  readonly rule: CountingRule;
  readonly cells: SourceCells;
}

/** One problem as a line of the item file; texts as the ledger reader gives them. */
export function itemRecord(item: LedgerItem, context: RecordContext): ItemRecord {
  const { file, sheet, unit, rule, cells } = context;
  const { deadline } = item;
  const counted = countedStatuses(item, rule);
  return {
    file,
    sheet,
    unit,
    first_row: item.row,
    last_row: item.lastRow,
    serial: item.serial,
    category: categoryOf(item),
    problem: item.problem,
    problem_cell: cells.cellOf(item.row, 'problem'),
    measures: item.measures.length,
    duty_unit: unitOf(item),
    leader: leaderOf(item),
    person: item.person,
    status: item.status,
    status_cell: item.statusSource?.cell ?? null,
    deadline_text: deadline.text,
    deadline_kind: deadline.kind,
    deadline_cell: item.deadlineCell,
    due: deadline.due,
    overdue: item.overdue,
    days_late: item.daysLate,
    due_soon: item.dueSoon,
    completed_late: item.completedLate,
    completed_on: item.completedOn,
    percent_done: item.percent,
    rate_numerator: counted.filter((status) => countsAsCompleted(status, rule)).length,
    rate_denominator: counted.filter((status) => isInBase(status, rule)).length,
  };
}
