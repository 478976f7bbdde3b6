import type { LoadedLedger } from '../../src/app/load-ledger';
import { ReadingMemory, type ReadingInput } from '../../src/app/reading-memory';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import type { GridCell, SheetGrid } from '../../src/domain/grid/sheet-grid';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { smallLedger } from '../support/pane-ledger';

const LOADED = { kind: 'ledger', cells: { cellOf: () => null } } as unknown as LoadedLedger;

function input(change: Partial<ReadingInput> = {}): ReadingInput {
  return {
    grid: smallLedger(),
    sheet: { id: 's1', name: '整改台账', visible: true, ours: false },
    options: optionsOf(DEFAULT_SETTINGS, '2025-04-30'),
    rule: DEFAULT_COUNTING_RULE,
    ...change,
  };
}

function remembering(one: ReadingInput): ReadingMemory<LoadedLedger> {
  const memory = new ReadingMemory<LoadedLedger>();
  memory.keep(one, LOADED);
  return memory;
}

function withCell(change: Partial<GridCell>): SheetGrid {
  const grid = smallLedger();
  const rows = grid.rows.map((cells, down) =>
    cells.map((cell, at) => (down === 4 && at === 2 ? { ...cell, ...change } : cell)),
  );
  return { ...grid, rows };
}

test('nothing was read yet', () => {
  expect(new ReadingMemory().recall(input())).toBeNull();
});

test('the same cells under the same rules give the same ledger', () => {
  expect(remembering(input()).recall(input())).toBe(LOADED);
});

const grid = smallLedger();
test.each<[why: string, change: Partial<ReadingInput>]>([
  ['a value', { grid: withCell({ value: '甲' }) }],
  ['a shown text', { grid: withCell({ text: '甲' }) }],
  ['a number format', { grid: withCell({ numberFormat: '0%' }) }],
  ['a value of another kind', { grid: withCell({ value: true }) }],
  ['a row less', { grid: { ...grid, rows: grid.rows.slice(0, -1) } }],
  ['a column less', { grid: { ...grid, rows: grid.rows.map((cells) => cells.slice(0, -1)) } }],
  ['a place', { grid: { ...grid, area: { ...grid.area, top: 2, bottom: grid.area.bottom + 1 } } }],
  ['a merged area', { grid: { ...grid, merges: [] } }],
  ['a hidden row', { grid: { ...grid, hiddenRows: [3] } }],
  ['a hidden column', { grid: { ...grid, hiddenColumns: [3] } }],
  ['the sheet', { sheet: { id: 's2', name: '整改台账', visible: true, ours: false } }],
  ['the name of the sheet', { sheet: { id: 's1', name: '台账', visible: true, ours: false } }],
  ['the as-of day', { options: optionsOf(DEFAULT_SETTINGS, '2025-05-01') }],
  ['the counting rule', { rule: { ...DEFAULT_COUNTING_RULE, countSubstantiallyCompleted: true } }],
])('%s that differs is another reading', (_why, change) => {
  expect(remembering(input()).recall(input(change))).toBeNull();
});

test('a very large sheet is not kept', () => {
  const row = Array.from({ length: 301 }, () => ({ value: '', text: '', numberFormat: 'General' }));
  const rows = Array.from({ length: 1000 }, () => row);
  const large = { ...grid, area: { top: 1, left: 1, bottom: 1000, right: 301 }, rows };
  const memory = remembering(input({ grid: large }));
  expect(memory.recall(input({ grid: large }))).toBeNull();
});

test('what came to be on screen takes the place of what was read', () => {
  const memory = remembering(input());
  const shown = { ...LOADED };
  memory.adopt(shown);
  expect(memory.recall(input())).toBe(shown);
  memory.adopt({ ...LOADED, cells: { cellOf: () => 'A1' } });
  expect(memory.recall(input())).toBe(shown);
});
