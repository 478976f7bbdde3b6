import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { countOf } from '../../../../src/taskpane/words/en-us/count-of';
import { describeRule } from '../../../../src/taskpane/words/en-us/counting-rule';
import { formatEnglishDay, formatEnglishMonth } from '../../../../src/taskpane/words/en-us/days';
import { checkWrittenLine } from '../../../../src/taskpane/words/en-us/corrections';
import { pickedLine, sentenceSourceLine } from '../../../../src/taskpane/words/en-us/draft';
import { listed, runsOf } from '../../../../src/taskpane/words/en-us/lists';
import { noticeWords } from '../../../../src/taskpane/words/en-us/notice';
import {
  longestOverdueLine,
  mostAndLongestLine,
  mostOverdueLine,
  namesLine,
  rateLine,
} from '../../../../src/taskpane/words/en-us/overview';
import { consentBody, dueLine, rowLine } from '../../../../src/taskpane/words/en-us/pane';
import { warningDays } from '../../../../src/taskpane/words/en-us/warnings';
import { itemOf, ledgerOf } from '../../../domain/support/ledger-builder';
import { sentence } from '../../draft-fixture';

test.each([
  [countOf(0, 'problem'), '0 problems'],
  [countOf(1, 'problem'), '1 problem'],
  [countOf(2, 'problem'), '2 problems'],
  [countOf(21, 'problem'), '21 problems'],
  [countOf(1, 'category', 'categories'), '1 category'],
  [countOf(2, 'category', 'categories'), '2 categories'],
])('plural %s', (line, expected) => {
  expect(line).toBe(expected);
});

test.each([
  [formatEnglishDay('2025-04-30'), '30 Apr 2025'],
  [formatEnglishDay('2024-01-01'), '1 Jan 2024'],
  [formatEnglishDay('2024-12-31'), '31 Dec 2024'],
  [formatEnglishMonth('2025-04'), 'Apr 2025'],
])('date %s', (line, expected) => {
  expect(line).toBe(expected);
});

test.each([
  [listed([]), ''],
  [listed(['A']), 'A'],
  [listed(['A', 'B']), 'A and B'],
  [listed(['A', 'B', 'C']), 'A, B and C'],
  [runsOf([3]), '3'],
  [runsOf([3, 4, 7]), '3–4 and 7'],
  [runsOf([1, 3, 5, 7], 3), '1, 3, 5 and more'],
])('list %s', (line, expected) => {
  expect(line).toBe(expected);
});

const ALL_DONE = {
  completionRate: { numerator: 1, denominator: 1, percent: 100 },
  completedLate: 0,
  rule: DEFAULT_COUNTING_RULE,
};
const SOME_DONE = {
  ...ALL_DONE,
  completionRate: { numerator: 21, denominator: 38, percent: 55.26 },
  completedLate: 3,
};
const ONE = { names: ['A'], overdue: 3, daysLate: 1 } as const;
const TWO = { names: ['A', 'B'], overdue: 3, daysLate: 30 } as const;

test.each([
  [rateLine(ALL_DONE), '1 completed of 1 problem'],
  [rateLine(SOME_DONE), '21 completed (3 of them late) of 38 problems'],
  [
    rateLine({ ...SOME_DONE, rule: { ...DEFAULT_COUNTING_RULE, unit: 'measures' } }),
    '21 completed of 38 measures',
  ],
  [
    rateLine({ ...SOME_DONE, rule: { ...DEFAULT_COUNTING_RULE, countLongTerm: true } }),
    '21 counted as completed (3 of them late) of 38 problems',
  ],
  [
    rateLine({ ...SOME_DONE, rule: { ...DEFAULT_COUNTING_RULE, longTermInBase: false } }),
    '21 completed (3 of them late) of 38 problems in the base',
  ],
  [rowLine(itemOf({ row: 5 })), 'Row 5'],
  [rowLine(itemOf({ row: 5, lastRow: 7 })), 'Rows 5–7'],
  [dueLine(itemOf({ due: '2025-04-29' }), -1), 'Due 29 Apr 2025, 1 day overdue'],
  [dueLine(itemOf({ due: '2025-05-08' }), 8), 'Due 8 May 2025, 8 days left'],
  [dueLine(itemOf({ due: '2025-04-30' }), 0), 'Due 30 Apr 2025, that very day'],
  [dueLine(itemOf({ due: null }), null), 'No deadline given'],
  [mostAndLongestLine(ONE), '3 overdue, up to 1 day late'],
  [mostAndLongestLine(TWO), '3 overdue each, up to 30 days late'],
  [mostOverdueLine(ONE), '3 problems'],
  [mostOverdueLine(TWO), '3 problems each'],
  [longestOverdueLine(ONE), '1 day'],
  [longestOverdueLine(TWO), '30 days each'],
  [namesLine(['A', 'B', 'C']), 'A, B and others, 3 in all'],
  [checkWrittenLine('Checks', 1), '"Checks" now lists 1 finding. The ledger was not changed.'],
  [pickedLine(5, 5, 1), 'You selected row 5; 1 sentence about it is marked in the draft.'],
  [pickedLine(5, 8, 3), 'You selected rows 5–8; 3 sentences about them are marked in the draft.'],
  [pickedLine(5, 8, 0), 'You selected rows 5–8; the draft does not mention them.'],
  [sentenceSourceLine(sentence('a', [3], ['F3'])), 'Source: row 3; cell F3'],
  [sentenceSourceLine(sentence('a', [3, 4, 7])), 'Source: rows 3–4 and 7 (3 rows)'],
])('%s', (line, expected) => {
  expect(line).toBe(expected);
});

test.each([
  ['overdue', 1, 'Overdue 1 day'],
  ['overdue', 30, 'Overdue 30 days'],
  ['dueSoon', 1, '1 day left'],
  ['firstWarning', 15, '15 days left'],
  ['dueSoon', 0, 'Due today'],
] as const)('days of a problem %s %i', (state, days, line) => {
  const { before, big, after } = warningDays({ key: 'a', item: itemOf(), state, days }, true);
  expect([before, big, after].filter((part) => part !== '').join(' ')).toBe(line);
});

test.each([
  [
    {},
    'Counting rule: by problem; rate = completed ÷ all problems; substantially completed and ongoing not counted as completed, but in the total; two decimals, rounded',
  ],
  [
    { countSubstantiallyCompleted: true, longTermInBase: false, decimals: 0 },
    'Counting rule: by problem; rate = (completed + substantially completed) ÷ (all problems − ongoing); ongoing neither counted as completed nor in the total; whole percent, rounded',
  ],
  [
    { unit: 'measures', countLongTerm: true, rounding: 'truncate', decimals: 1 },
    'Counting rule: by measure (a problem without measures is one); rate = (completed + ongoing) ÷ all measures; substantially completed not counted as completed, but in the total; one decimal, cut off, not rounded',
  ],
] as const)('counting rule %j', (part, line) => {
  expect(describeRule({ ...DEFAULT_COUNTING_RULE, ...part })).toBe(line);
});

test('columns apart from the ledger are not promised to follow when it is sorted', () => {
  const beside = consentBody(ledgerOf([], { lastColumn: 6 }), 7, 'highlight');
  const apart = consentBody(ledgerOf([], { lastColumn: 6 }), 12, 'highlight');
  expect(beside).toContain('Columns G and H of "整改台账"');
  expect(beside).toContain('after sorting, filtering, adding');
  expect(apart).toContain('after filtering, adding');
  expect(apart).toContain('Color again after sorting.');
});

test('a failure is said in English whatever sentence it brought along', () => {
  const failure = { code: 'sheetProtected', message: '工作表受保护。', detail: '' } as const;
  expect(noticeWords({ kind: 'failed', during: 'highlight', failure })).toEqual({
    intent: 'error',
    text: 'Coloring was not completed. The sheet or the workbook is protected and cannot be written to. Turn off the protection under "Review", then try again.',
  });
});
