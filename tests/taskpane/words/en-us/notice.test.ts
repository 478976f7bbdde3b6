import { noticeWords } from '../../../../src/taskpane/words/en-us/notice';
import { noticeWords as inChinese } from '../../../../src/taskpane/words/zh-cn/notice';
import { NOTICES } from './support/notices';

test.each(NOTICES)('$kind is as good or bad news in English as in Chinese', (notice) => {
  expect(noticeWords(notice).intent).toBe(inChinese(notice).intent);
});

const SHEET = { id: 's2', name: '整改汇总（助手）', visible: true, ours: true };

test.each([
  [
    { kind: 'removed', removal: { rules: 1, helperColumns: 2, cleared: ['summary', 'board'] } },
    'Removed 1 color rule and 2 helper columns. The summary sheet and the wall board are now empty.',
  ],
  [
    { kind: 'removed', removal: { rules: 0, helperColumns: 0, cleared: ['check'] } },
    'The check sheet is now empty.',
  ],
  [
    { kind: 'summaryWritten', sheet: SHEET, live: true },
    '"整改汇总（助手）" is ready. Its figures are formulas and follow the ledger.',
  ],
  [
    {
      kind: 'snapshotTaken',
      snapshot: { kind: 'kept', day: '2025-04-30', replaced: true, dropped: 1 },
    },
    'Progress as of 30 Apr 2025 is noted in this workbook; no cell was changed. Save the workbook to compare with it later. It replaces the earlier note of the same day. 1 older note is no longer kept.',
  ],
  [
    { kind: 'masked', done: 1 },
    'Masked 1 place in the public version. The internal version was not changed.',
  ],
] as const)('%j', (notice, text) => {
  expect(noticeWords(notice).text).toBe(text);
});
