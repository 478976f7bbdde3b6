import { consequenceOf, seenIn, type Consequence, type Seen } from '../../src/app/change-rules';
import type { ChangeKind, WorkbookChange } from '../../src/app/ports';

const SEEN: Seen = {
  ledger: 's1',
  active: 's1',
  isStale: false,
  ours: [
    { top: 1, bottom: 1_048_576, left: 9, right: 10 },
    { top: 5, bottom: 5, left: 4, right: 4 },
  ],
};
const CELL = { top: 5, bottom: 5, left: 4, right: 4 };
const HELPER = { top: 4, bottom: 40, left: 9, right: 10 };
const WIDE = { top: 4, bottom: 40, left: 8, right: 10 };

function change(kind: ChangeKind, sheetId: string, ...areas: WorkbookChange['areas']) {
  return { kind, sheetId, areas, byAddIn: false, remote: false };
}

test.each<[why: string, WorkbookChange, Partial<Seen>, Consequence]>([
  ['a cell of the ledger', change('cells', 's1', CELL), {}, 'read'],
  ['a cell elsewhere, to which a formula may refer', change('cells', 's2', CELL), {}, 'read'],
  ['rows sorted or hidden', change('rows', 's1', HELPER), {}, 'read'],
  ['a format of the ledger', change('formats', 's1', WIDE), {}, 'read'],
  ['a format that is not placed', change('formats', 's1'), {}, 'read'],
  ['a format of our columns', change('formats', 's1', HELPER), {}, 'nothing'],
  ['a format of a cell we just corrected', change('formats', 's1', CELL), {}, 'nothing'],
  ['one of ours and one of the user’s', change('formats', 's1', CELL, WIDE), {}, 'read'],
  ['a format of another sheet', change('formats', 's2', WIDE), {}, 'nothing'],
  ['a format where no ledger is shown', change('formats', 's1'), { ledger: null }, 'nothing'],
  ['the user goes elsewhere', change('activated', 's2'), {}, 'read'],
  ['the sheet that was read already', change('activated', 's1'), {}, 'nothing'],
  ['the same, not knowing it', change('activated', 's1'), { active: null }, 'read'],
  ['the same, with old figures', change('activated', 's1'), { isStale: true }, 'read'],
  ['the ledger is deleted', change('deleted', 's1'), {}, 'read'],
  ['another sheet is deleted', change('deleted', 's2'), {}, 'read'],
  ['a sheet is added', change('added', 's3'), {}, 'list'],
  ['a sheet is added where the pane offers some', change('added', 's3'), { ledger: null }, 'read'],
  ['the ledger has another name', change('renamed', 's1'), {}, 'read'],
  ['another sheet has another name', change('renamed', 's2'), {}, 'list'],
  ['another sheet is shown', change('visibility', 's2'), {}, 'list'],
  ['the ledger is protected', change('protection', 's1'), {}, 'read'],
  ['another sheet is protected', change('protection', 's2'), {}, 'nothing'],
])('%s', (_why, what, seen, expected) => {
  expect(consequenceOf(what, { ...SEEN, ...seen })).toBe(expected);
});

test('a session without a ledger on screen sees none', () => {
  const stale = { code: 'busy', message: '忙。', detail: '' } as const;
  expect(seenIn({ phase: { kind: 'loading' }, stale }, 's2', [])).toEqual({
    ledger: null,
    active: 's2',
    isStale: true,
    ours: [],
  });
});
