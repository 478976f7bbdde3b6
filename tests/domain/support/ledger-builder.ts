import type { Day } from '../../../src/domain/calendar/day';
import { daysBetween } from '../../../src/domain/calendar/day';
import type {
  Deadline,
  Ledger,
  LedgerItem,
  LedgerOptions,
  Measure,
  Status,
} from '../../../src/domain/ledger/types';

export const AS_OF: Day = '2025-04-30';

const OPTIONS: LedgerOptions = {
  asOf: AS_OF,
  feedback: '2024-07-26',
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
};

const NO_OTHER_DAYS = { original: null, candidates: [], milestones: [] };

/** A deadline said as a plain day, or none. */
export function deadlineOf(due: Day | null, part: Partial<Deadline> = {}): Deadline {
  return {
    text: due ?? '',
    kind: due === null ? 'none' : 'date',
    due,
    supposed: false,
    ...NO_OTHER_DAYS,
    ...part,
  };
}

/** One measure that says nothing but what `part` says. */
function measureOf(part: Partial<Measure> = {}): Measure {
  return {
    row: 5,
    cell: 'C5',
    ordinal: '',
    text: '',
    unit: '',
    leader: '',
    deadline: deadlineOf(null),
    status: 'unknown',
    progress: '',
    percent: null,
    completedOn: null,
    ...part,
  };
}

type ItemPart = Partial<Omit<LedgerItem, 'deadline' | 'measures' | 'statusSource'>> & {
  /** Shorthand for a plain day. */
  readonly due?: Day | null;
  readonly deadline?: Deadline;
  /** The words of the status cell in column H on the problem's row; null: read elsewhere. */
  readonly statusText?: string | null;
  readonly measures?: readonly Partial<Measure>[];
};

/** What an item says of nothing. */
const BLANK_ITEM = {
  serial: '',
  category: [],
  categoryCell: null,
  categoryExact: false,
  problem: '',
  leader: '',
  unit: '',
  unitCell: null,
  unitExact: false,
  person: '',
  cause: '',
  goal: '',
  progress: '',
  result: '',
  remark: '',
  completedOn: null,
  percent: null,
  deadlineCell: null,
  rectificationType: null,
  quantities: [],
};

/**
 * A problem on row 5, its unit exactly in F, its category from a heading row. Its late, near and
 * late-done flags follow from its dates as the reader's do.
 */
export function itemOf(part: ItemPart = {}): LedgerItem {
  const { due = null, statusText = null, measures = [{}], ...said } = part;
  const { row = 5, status = 'inProgress', deadline = deadlineOf(due), completedOn = null } = said;
  return {
    ...BLANK_ITEM,
    row,
    lastRow: row,
    ...(said.unit ? { unitCell: `F${row}`, unitExact: true } : {}),
    status,
    statusSource: statusText === null ? null : { cell: `H${row}`, text: statusText },
    deadline,
    ...calendarFlags(status, deadline.due, completedOn),
    ...said,
    measures: measures.map((one) => measureOf({ row, deadline, status, ...one })),
  };
}

function calendarFlags(status: Status, due: Day | null, completedOn: Day | null) {
  const left = due === null ? Infinity : daysBetween(AS_OF, due);
  const open = status !== 'completed' && status !== 'longTerm';
  const overdue = open && left < 0;
  return {
    overdue,
    daysLate: overdue ? -left : 0,
    dueSoon: open && left >= 0 && left <= OPTIONS.dueSoonDays,
    completedLate:
      status === 'completed' && due !== null && completedOn !== null && completedOn > due,
  };
}

/** A ledger on 整改台账 with columns A–K: 序号 问题 措施 … 单位 F, 时限 G, 状态 H, 进度 I. */
export function ledgerOf(items: readonly LedgerItem[], part: Partial<Ledger> = {}): Ledger {
  return {
    sheet: '整改台账',
    headerRows: [3, 4],
    columns: {
      serial: [1],
      problem: [2],
      measure: [3],
      unit: [6],
      deadline: [7],
      status: [8],
      progress: [9],
    },
    percentScale: null,
    body: {
      first: Math.min(5, ...items.map((item) => item.row)),
      last: Math.max(5, ...items.map((item) => item.lastRow)),
    },
    firstColumn: 1,
    lastColumn: 11,
    columnReadings: [],
    items,
    quantityColumns: [],
    options: OPTIONS,
    ...part,
  };
}
