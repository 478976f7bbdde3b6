import type { FindingGroup } from '../../../../../src/domain/checks/group-findings';
import type { Finding } from '../../../../../src/domain/checks/types';
import { DISPLAY_STATES, type DisplayState } from '../../../../../src/domain/palette/types';
import { COUNTING_CHOICES } from '../../../../../src/domain/summary/counting-choices';
import type { GroupRow } from '../../../../../src/taskpane/overview/group-rows';
import type { PartWords } from '../../../../../src/taskpane/words/zh-cn-parts';
import { sentence } from '../../../draft-fixture';
import { RULES } from './first-screen-calls';
import type { Calls } from './twin';
import { NOTICES, SKIPPED, UNDONE } from './notices';
import { WARNING_CALLS } from './warning-calls';

const MANY_CELLS = Array.from({ length: 14 }, (_, at) => `F${at + 3}`);
const MANY_ROWS = Array.from({ length: 12 }, (_, at) => 2 * at + 3);
const UNIT = { by: 'unit', name: 'Logistics' } as const;
const BEFORE = { numerator: 20, denominator: 38, percent: 52.63 };
const AFTER = { numerator: 21, denominator: 38, percent: 55.26 };

const GROUP: FindingGroup = {
  code: 'unit.missing',
  severity: 'warning',
  name: '没有责任单位',
  advice: '请补写责任单位。',
  count: 1,
  fixable: 0,
  firstCells: [],
  findings: [],
};

const FINDING: Finding = {
  code: 'unit.missing',
  severity: 'warning',
  cell: 'F5',
  text: '',
  message: 'As the ledger says',
  advice: '',
  fix: null,
};

const LATEST = { daysLate: 30 } as GroupRow;

const MEANINGS = DISPLAY_STATES.flatMap(
  (state): readonly [DisplayState, { dueSoonDays: number; firstWarningDays: number }, boolean][] =>
    [true, false].map((filled) => [state, { dueSoonDays: 10, firstWarningDays: 20 }, filled]),
);

/** Every function of the later parts with what it may be told. */
export const PART_CALLS: Calls<PartWords> = {
  noticeWords: [[NOTICES[0]], ...NOTICES.slice(1).map((one): [typeof one] => [one])],
  correctedLine: [
    [12, []],
    [1, SKIPPED.slice(0, 1)],
    [0, SKIPPED],
  ],
  restoredLine: [
    [3, []],
    [0, SKIPPED.slice(2)],
  ],
  undoLine: [[null], ...UNDONE.map((one): [typeof one] => [one])],
  undoneLine: [[UNDONE[0]], ...UNDONE.slice(1).map((one): [typeof one] => [one])],
  checkWrittenLine: [
    ['Checks', 12],
    ['Checks', 1],
  ],
  fixKindWord: [['trimSpaces'], ['halfWidth'], ['textToDate'], ['numberToMonth']],
  proposeLine: [[1], [3]],
  restoreLine: [[1], [3]],
  undoHint: [[UNDONE[0]], ...UNDONE.slice(1).map((one): [typeof one] => [one])],
  moreFindingsLine: [
    [5, 20],
    [50, 20],
  ],
  fixedText: [
    [{ after: 45_657, numberFormat: 'yyyy/m/d' }],
    [{ after: 12, numberFormat: '0.00' }],
    [{ after: 'text', numberFormat: null }],
  ],
  groupWords: [[GROUP]],
  findingLine: [[FINDING]],
  replaceTitle: [['version']],
  replaceBody: [['version']],
  draftFromLine: [
    ['Ledger', '2025-04-30', null],
    ['Ledger', '2025-04-30', UNIT],
  ],
  otherTemplateLine: [['Monthly report']],
  otherScopeLine: [[null], [UNIT]],
  emptyFactsLine: [
    [5, 2],
    [5, 0],
    [0, 0],
  ],
  sentenceSourceLine: [
    [sentence('a')],
    [sentence('a', [3], ['F3'])],
    [sentence('a', [3, 4, 7])],
    [sentence('a', [3], MANY_CELLS)],
    [sentence('a', MANY_ROWS)],
  ],
  pickedLine: [
    [5, 5, 3],
    [5, 5, 1],
    [5, 8, 0],
  ],
  placeLine: [[3, 12]],
  replaceLine: [['by now'], ['']],
  maskLine: [[1], [2]],
  maskedLine: [['Zhang', 'Z']],
  lineLine: [[3]],
  pastedLine: [
    [3, null],
    [1, 'Ledger'],
  ],
  pitchLine: [['standard'], [30]],
  choicesLine: [[[['a', 'b'], ['c']]]],
  hintNumber: [[1, 3]],
  snapshotOfDayLine: [['2025-04-30']],
  sinceLine: [['2025-04-23']],
  relapsedLine: [
    [1, 'come back'],
    [3, 'come back'],
  ],
  changeWord: [
    ['newlyCompleted'],
    ['newlyOverdue'],
    ['reopened'],
    ['deadlineChanged'],
    ['percentMoved'],
    ['textChanged'],
    ['added'],
    ['removed'],
    ['split'],
    ['merged'],
  ],
  rateChangeLine: [[BEFORE, AFTER]],
  trendPointLine: [
    [
      {
        day: '2025-03-31',
        figures: {
          completionRate: AFTER,
          completed: 4,
          total: 9,
          overdue: 1,
          dueSoon: 0,
          completedLate: 0,
        },
      },
    ],
  ],
  reviewDueLine: [
    [null, 1],
    ['2025-03-31', 40],
  ],
  differencesLine: [
    [['sheet', 'day', 'countingRule']],
    [['columns', 'deadlineReading', 'warningDays']],
    [['noDeadlines', 'noStatuses']],
  ],
  changeNoteLine: [
    [{ kind: 'state', from: 'inProgress', to: 'completed' }],
    [
      {
        kind: 'due',
        from: '2025-04-15',
        to: null,
        original: '2025-03-31',
        words: { from: '2025-04-15', to: '' },
      },
    ],
    [{ kind: 'due', from: null, to: null, original: null, words: { from: null, to: 'soon' } }],
    [{ kind: 'percent', from: 60, to: 80.5 }],
    [{ kind: 'is', state: 'overdue' }],
    [{ kind: 'was', state: 'longTerm', row: null }],
    [{ kind: 'was', state: 'longTerm', row: 12 }],
    [{ kind: 'text', from: 'a', to: 'b' }],
    [{ kind: 'partOf', serials: ['3'] }],
    [{ kind: 'joined', serials: ['', ''] }],
  ],
  changedTitle: [
    [
      {
        rows: null,
        serial: '3',
        text: 'Stock',
        note: { kind: 'was', state: 'overdue', row: null },
      },
    ],
    [{ rows: null, serial: '', text: '', note: { kind: 'was', state: 'overdue', row: null } }],
  ],
  groupsCaption: [['unit'], ['leader'], ['category']],
  columnWord: [
    ['name', 'unit'],
    ['total', 'unit'],
    ['overdue', 'unit'],
    ['rate', 'unit'],
  ],
  longestLine: [[LATEST]],
  shareLine: [[AFTER]],
  locateLine: [[1], [5]],
  moreGroupsLine: [[3]],
  firstGroupsLine: [[8]],
  moreProblemsLine: [
    [5, 20],
    [50, 20],
  ],
  monthLine: [['2025-04']],
  monthName: [
    [{ month: '2025-04', rows: [3, 5, 7], completed: 1, overdue: 2, open: 0 }],
    [{ month: '2025-12', rows: [3], completed: 0, overdue: 0, open: 1 }],
  ],
  monthPartWord: [
    ['overdue', true],
    ['open', true],
    ['completed', true],
    ['completed', false],
  ],
  monthOverdueLine: [[3]],
  otherMonthsLine: [
    ['earlier', 1, { total: 1, overdue: 0 }],
    ['later', 3, { total: 9, overdue: 2 }],
  ],
  changedRowsLine: [
    [5, 5],
    [5, 7],
  ],
  stateMeaning: [['overdue', null, true], ...MEANINGS],
  suggestedDays: [
    [{ dueSoonDays: 10, firstWarningDays: 20 }],
    [{ dueSoonDays: 10, firstWarningDays: null }],
  ],
  optionalRangeLine: [[1, 365]],
  snapshotsLine: [
    [1, '2025-04-23', '2025-04-23'],
    [3, '2025-01-23', '2025-04-23'],
  ],
  clearBody: [[1], [3]],
  columnsLine: [
    [12, 0],
    [12, 2],
  ],
  columnLine: [[6, 'Due']],
  askColumnsTitle: [[1], [3]],
  askMonthTitle: [['before May'], ['x'.repeat(30)]],
  monthAnswer: [['2025-04-30']],
  choiceWords: [
    [{ field: 'decimals', label: '小数位数', hint: '', options: [{ value: 0, label: '整数' }] }],
    ...COUNTING_CHOICES.map((one): [typeof one] => [one]),
  ],
  rulePreview: [[RULES[0]], ...RULES.slice(1).map((one): [typeof one] => [one])],
  takenForLine: [[6, 'Due']],
  ...WARNING_CALLS,
};
