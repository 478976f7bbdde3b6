import type { LastWrite } from '../../src/app/ports';
import type { Notice } from '../../src/app/session';
import { offersUndo, undoesWritings } from '../../src/taskpane/undo-notice';

const COLOURED: LastWrite = {
  id: 1,
  kind: 'highlight',
  time: null,
  sheets: ['整改台账'],
  corrected: [],
};
const HIGHLIGHTED = { kind: 'highlighted', counts: {} } as unknown as Notice;
const BROKEN = { code: 'busy', message: '', detail: '' } as const;

test.each<[why: string, Notice, LastWrite | null, boolean]>([
  ['it tells of the last writing', HIGHLIGHTED, COLOURED, true],
  ['no image could be kept', HIGHLIGHTED, { ...COLOURED, imageless: true }, false],
  ['nothing can be taken back', HIGHLIGHTED, null, false],
  ['the last writing is another one', HIGHLIGHTED, { ...COLOURED, kind: 'summary' }, false],
  ['it tells of no writing', { kind: 'wordsMoved' }, COLOURED, false],
  [
    'it was stopped halfway',
    { kind: 'cancelled', during: 'highlight', wrote: true },
    COLOURED,
    true,
  ],
  [
    'it was stopped before',
    { kind: 'cancelled', during: 'highlight', wrote: false },
    COLOURED,
    false,
  ],
  [
    'it failed halfway',
    { kind: 'failed', during: 'highlight', failure: { ...BROKEN, left: 'colours' } },
    COLOURED,
    true,
  ],
  [
    'it failed before anything was written',
    { kind: 'failed', during: 'highlight', failure: BROKEN },
    COLOURED,
    false,
  ],
])('a notice offers to undo where it may: %s', (_why, notice, last, expected) => {
  expect(offersUndo(notice, last)).toBe(expected);
});

test.each<[apiLevel: string | null, expected: boolean]>([
  [null, false],
  ['1.14', false],
  ['1.17', false],
  ['1.19', false],
  ['1.20', true],
  ['1.21', true],
])('ExcelApi %s: undoes what add-ins write: %s', (apiLevel, expected) => {
  expect(undoesWritings(apiLevel)).toBe(expected);
});
