import { Collection } from '../../../../src/domain/collection/collection';
import type { Feedback } from '../../../../src/domain/feedback/types';
import type { ProblemGroup } from '../../../../src/domain/similar/types';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { sumsOf, summaryOf } from '../../../../src/domain/summary/summary-sums';
import type { Summary } from '../../../../src/domain/summary/types';
import type { NoticeProblem } from '../../../../src/domain/supervision/types';
import type { ProcessWords } from '../../../../src/taskpane/process/words/zh-cn';
import { itemOf, ledgerOf } from '../../../domain/support/ledger-builder';
import type { Calls } from '../../words/en-us/support/twin';

const MEMBER = { item: itemOf({ row: 5 }), percent: 62 };

/** Three problems, of which so many have no unit. */
function groupOf(blank: number, titleIn = 3): ProblemGroup {
  const named = { name: 'Logistics', rows: [5, 9, 12].slice(blank) };
  return {
    title: 'fees',
    titleIn,
    phrases: [],
    members: [MEMBER, MEMBER, MEMBER],
    units: blank === 0 ? [named] : [named, { name: '', rows: [5, 9, 12].slice(0, blank) }],
    leaders: [],
    categories: [],
  };
}

const FEEDBACK: Feedback = {
  unit: null,
  group: { text: 'Group 4', source: { start: 0, end: 7 } },
  inspected: { from: '2024-03-01', to: '2024-05-30' },
  feedbackDate: null,
  titles: [],
  problems: [],
  recommendations: [],
  unused: [],
};

const PROBLEM: NoticeProblem = {
  row: 49,
  lastRow: 50,
  name: '30',
  serial: '30',
  problem: 'Fees',
  deadline: '2025-04-15',
  due: '2025-04-15',
  supposed: false,
  relapsed: false,
  status: 'Open',
  supervised: [],
  cells: { serial: null, problem: null, deadline: null, status: null, group: null },
  daysLate: 15,
};

const REPORT = new Collection(DEFAULT_COUNTING_RULE, 5).report();
const UNREAD = { file: 'a.xlsx', reason: 'not a ledger', advice: 'look at it' };

function summaryOfItems(items: readonly LedgerItem[]): Summary {
  const { options } = ledgerOf([]);
  return summaryOf(sumsOf({ items, options }, DEFAULT_COUNTING_RULE));
}

const NOTHING = summaryOfItems([]);
const SUMMARY = summaryOfItems([
  itemOf({ row: 5, status: 'completed' }),
  itemOf({ row: 6, status: 'inProgress', overdue: true, daysLate: 15 }),
  itemOf({ row: 7, status: 'inProgress', dueSoon: true }),
]);

/** What every function of the process words is called with; a new one without a row does not compile. */
export const PROCESS_CALLS: Calls<ProcessWords> = {
  // collection
  chosenLine: [[1], [12]],
  collectionProgress: [[{ done: 3, all: 12 }]],
  replacedLine: [[['a.xlsx', 'b.xlsx']]],
  stoppedLine: [[1], [7]],
  collectedLine: [[REPORT], [{ ...REPORT, read: 3, unread: [UNREAD] }]],
  collectionTotalLine: [
    [SUMMARY, 15, '2025-04-30'],
    [NOTHING, 0, '2025-04-30'],
  ],
  collectionRateLine: [[SUMMARY], [NOTHING]],
  unreadFile: [[UNREAD.file, UNREAD.reason, UNREAD.advice]],
  fileNote: [['a.xlsx', 'no deadline']],
  collectionWritten: [
    [1, 'List 2'],
    [12, 'List 2'],
  ],
  // comparison
  snapshotChoice: [
    ['2025-03-31', null],
    ['2025-03-31', 'List 2'],
  ],
  sheetChoice: [['List 2']],
  dayOfOther: [['March 3.xlsx']],
  dayFromLine: [['sheet'], ['modified'], ['now'], ['chosen']],
  factOffer: [
    ['Meetings', '', 3],
    ['Meetings', '2', 3],
  ],
  factButton: [[3]],
  meetingWord: [['committee'], ['special'], ['group'], ['other']],
  reviewLine: [
    ['2025-03-31', 'Committee', ''],
    ['2025-03-31', 'Committee', '12 problems'],
  ],
  reviewCountLine: [
    [
      [
        ['Committee', 2],
        ['Other', 1],
      ],
    ],
  ],
  comparisonWritten: [['List 2']],
  // feedback
  feedbackCount: [
    [1, 0],
    [38, 0],
    [38, 2],
  ],
  inspectedLine: [
    [FEEDBACK],
    [{ ...FEEDBACK, inspected: null }],
    [{ ...FEEDBACK, inspected: null, group: null }],
  ],
  problemLabel: [[3]],
  answersLine: [
    [[3, 4], 'same words', []],
    [[3], 'same words', ['fees', 'cars']],
  ],
  unusedTitle: [[7]],
  recommendationsTitle: [[5]],
  writtenLine: [
    [1, 'List 2'],
    [38, 'List 2'],
  ],
  // look-back
  lookBackHead: [
    ['due', 1],
    ['due', 4],
  ],
  lookBackDays: [[0], [-1], [-12], [1], [30]],
  lookBackRow: [[14]],
  lookBackRange: [[0, 60]],
  lookBackWritten: [['List 2']],
  newTitlesLine: [
    [
      [
        { cell: 'M3', title: 'Day' },
        { cell: 'N3', title: 'Result' },
      ],
    ],
  ],
  cellChange: [
    ['M5', '', 'passed'],
    ['M5', 'open', 'passed'],
  ],
  recordedLine: [
    [1, [], false],
    [3, ['Day', 'Result'], true],
  ],
  recordSkipped: [[['M5', 'N7']]],
  // similar
  similarLine: [
    [
      {
        grouping: 'wording',
        threshold: 45,
        problems: 38,
        grouped: 5,
        blankRows: [],
        groups: [groupOf(0)],
      },
    ],
    [
      {
        grouping: 'unit',
        threshold: 45,
        problems: 38,
        grouped: 5,
        blankRows: [4, 8],
        groups: [groupOf(0)],
      },
    ],
  ],
  similarGroupCount: [[groupOf(0)], [groupOf(2)]],
  similarTitleShare: [[groupOf(0)], [groupOf(0, 2)]],
  similarUnitShare: [['Logistics', 3]],
  similarMemberPlace: [[5, 62]],
  similarWritten: [[4, 'List 2']],
  // supervision
  wrongNumber: [
    [0, 60, false],
    [1, 30, true],
  ],
  issueLine: [['2025-05-06', '2025-04-30']],
  kindHead: [['remind', 3]],
  totalLine: [
    [
      [
        ['interview', 1],
        ['remind', 3],
      ],
    ],
    [[['remind', 3]]],
  ],
  moreNotices: [[12]],
  groupCount: [[1], [2]],
  sentTodayLine: [['2025-3']],
  problemDays: [
    [{ ...PROBLEM, daysLate: 1 }],
    [{ ...PROBLEM, daysLate: 15 }],
    [{ ...PROBLEM, daysLate: 0 }],
    [{ ...PROBLEM, daysLate: -9 }],
  ],
  problemPlace: [[PROBLEM], [{ ...PROBLEM, serial: '' }]],
  issueButton: [[0], [3]],
  overdueDays: [[1], [7]],
  unreadLine: [
    [['C4', 'D5'], 0],
    [['C4', 'D5'], 6],
  ],
  alikeLine: [[['List 2', 'List 3']]],
  elsewhereLine: [[1], [4]],
  issuedLine: [
    [['2025-3', '2025-4'], 'List 2', []],
    [['2025-3', '2025-4'], 'List 2', ['2025-4']],
  ],
};
