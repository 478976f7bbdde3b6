import { LEFT_BEHIND, type WorkbookFailureCode } from '../../../../../src/app/ports';
import type { NotALedger } from '../../../../../src/app/session';
import type { Failure } from '../../../../../src/app/session-failure';
import { DISPLAY_STATES } from '../../../../../src/domain/palette/types';
import { COUNTING_CHOICES } from '../../../../../src/domain/summary/counting-choices';
import { DEFAULT_COUNTING_RULE } from '../../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../../../src/domain/summary/types';
import type { Standing } from '../../../../../src/taskpane/overview/slowest';
import type { Words } from '../../../../../src/taskpane/words/zh-cn';
import { deadlineOf, itemOf, ledgerOf } from '../../../../domain/support/ledger-builder';
import { AT_ONCE } from './notices';
import type { Calls } from './twin';

const PROBLEM = itemOf({
  row: 6,
  lastRow: 8,
  serial: '3',
  problem: 'Stock differs from the books',
  unit: 'Logistics',
  leader: 'Zhang',
  due: '2025-04-15',
});
const ONE_ROW = itemOf({ row: 5, problem: '', due: null });
const LEDGER = ledgerOf([PROBLEM, ONE_ROW], { sheet: 'Ledger', lastColumn: 6 });
const SUMMARY = summarize(LEDGER, DEFAULT_COUNTING_RULE);

/** The default rule with each of its answers in turn. */
export const RULES: readonly [CountingRule, ...CountingRule[]] = [
  DEFAULT_COUNTING_RULE,
  { ...DEFAULT_COUNTING_RULE, countSubstantiallyCompleted: true, countLongTerm: true },
  ...COUNTING_CHOICES.flatMap(({ field, options }) =>
    options.map(({ value }): CountingRule => ({ ...DEFAULT_COUNTING_RULE, [field]: value })),
  ),
];

const CODES: Readonly<Record<WorkbookFailureCode, true>> = {
  sheetProtected: true,
  sheetMissing: true,
  cellEditMode: true,
  helperOccupied: true,
  nameTaken: true,
  nothingToUndo: true,
  changedSince: true,
  rowsMoved: true,
  imageMissing: true,
  tooLarge: true,
  rowTooLarge: true,
  messageTooLarge: true,
  outOfMemory: true,
  busy: true,
  inactiveWorkbook: true,
  conflict: true,
  sheetUnsupported: true,
  sessionExpired: true,
  groupMissing: true,
  notSupported: true,
  cancelled: true,
  fileMissing: true,
  unknown: true,
};

/** Failures of every kind that carry no figures; those with figures are checked word for word. */
const FAILURES = (Object.keys(CODES) as WorkbookFailureCode[])
  .filter((code) => code !== 'tooLarge' && code !== 'notSupported')
  .map((code) => ({ code, message: '没有写入。', detail: 'E1' }));

/** What may remain of each kind of writing. */
const LEFT_FAILURES = LEFT_BEHIND.map((left) => ({
  code: 'busy' as const,
  message: '没有写完。',
  detail: 'E1',
  left,
}));

function notLedger(reason: NotALedger['reason'], message: string): NotALedger {
  const sheet = { id: 's1', name: 'Notes', visible: true, ours: false };
  return { kind: 'notLedger', sheet, reason, message, candidates: [] };
}

const FIRST_FAILURE = { code: 'unknown', message: '没有写入。', detail: 'E1' } as const;
const STATE_CALLS = DISPLAY_STATES.slice(1).map((state): [typeof state] => [state]);
const RATES = RULES.map((rule): [typeof SUMMARY] => [
  {
    ...SUMMARY,
    rule,
    completedLate: 3,
    completionRate: { numerator: 19, denominator: 38, percent: 50 },
  },
]);

const STANDINGS: [[Standing], [Standing]] = [
  [{ names: ['A'], overdue: 3, daysLate: 30 }],
  [{ names: ['A', 'B'], overdue: 1, daysLate: 1 }],
];

/** Every function of the first screen with what it may be told. */
export const FIRST_SCREEN_CALLS: Calls<Words> = {
  statesLine: [
    [
      [
        { state: 'overdue', count: 3 },
        { state: 'longTerm', count: 1 },
      ],
    ],
  ],
  problemsInLine: [['overdue'], ...STATE_CALLS],
  ruleLine: [[SUMMARY], ...RULES.map((rule): [typeof SUMMARY] => [summarize(LEDGER, rule)])],
  failureLine: [[FIRST_FAILURE], ...[...FAILURES, ...LEFT_FAILURES].map((one): [Failure] => [one])],
  notLedgerLine: [
    [notLedger('empty', '工作表“Notes”是空的。')],
    [notLedger('noHeader', '前 20 行没有找到表头。')],
    [notLedger('noRows', '没有问题行。')],
  ],
  consentBody: [
    [LEDGER, 7, 'highlight'],
    [LEDGER, 12, 'highlight'],
    [LEDGER, 7, 'summary'],
  ],
  protectedBody: [['Ledger']],
  sourceLine: [[LEDGER, SUMMARY]],
  rateParts: [[SUMMARY], ...RATES],
  rateLine: [[SUMMARY], ...RATES],
  asOfLine: [['2025-04-30']],
  feedbackLine: [['2024-07-26'], [null]],
  feedbackButton: [['2024-07-26'], [null]],
  dueLine: [
    [PROBLEM, -15],
    [itemOf({ due: '2025-05-08' }), 8],
    [itemOf({ due: '2025-04-30' }), 0],
    [itemOf({ due: '2025-12-31' }), 245],
    [itemOf({ deadline: deadlineOf(null, { text: 'soon' }) }), null],
    [ONE_ROW, null],
  ],
  rowLine: [[PROBLEM], [ONE_ROW]],
  countedTab: [
    ['warnings', 8],
    ['findings', 1],
  ],
  rangeLine: [[1, 365]],
  problemTitle: [[PROBLEM], [ONE_ROW]],
  rowNumberLine: [[5]],
  notStarted: [[FIRST_FAILURE]],
  figureName: [
    ['overdue', 3, 'warnings'],
    ['completedLate', 1, 'list'],
  ],
  mostOverdueTitle: [['unit'], ['leader'], ['category']],
  longestOverdueTitle: [['unit'], ['leader'], ['category']],
  bothTitle: [['unit'], ['leader'], ['category']],
  namesLine: [[[]], [['A']], [['A', 'B']], [['A', 'B', 'C']]],
  mostAndLongestLine: STANDINGS,
  mostOverdueLine: STANDINGS,
  longestOverdueLine: STANDINGS,
  noticeAtOnce: [[AT_ONCE[0]], ...AT_ONCE.slice(1).map((one): [typeof one] => [one])],
  labelled: [['Unit', 'Logistics']],
  alongside: [['Rate 50%', '19 of 38']],
  enumerated: [[[]], [['A', 'B', 'C']]],
  percentLine: [[{ done: 1, all: 3 }], [{ done: 0, all: 0 }]],
  refreshingLine: [[null], [{ done: 0, all: 0 }], [{ done: 1, all: 3 }]],
  staleLine: [
    [{ code: 'cellEditMode', message: '', detail: '' }, '9:05'],
    [{ code: 'cancelled', message: '', detail: '' }, null],
    [FIRST_FAILURE, '9:05'],
  ],
  ledgersLine: [[1], [3]],
  oldExcelLine: [
    [null, null],
    ['16.0.1', '1.9'],
  ],
  startLedgerLine: [[true], [false]],
  hiddenLedgersLine: [[['A']], [['A', 'B']]],
};
