import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createExcelWorkbook } from '../../../src/excel/workbook';
import { waitWith } from '../../../src/excel/retry';
import { ACTIONS } from './actions';
import { faultsDocument } from './document';
import { gridOf, type ActionGrid } from './grid';
import { Bench, ledgerBook, type Saved } from './workbook';

/** Written anew with RENEW_GOLDEN=1. */
const PATH = resolve(__dirname, '../../../docs/faults.md');

const workbook = createExcelWorkbook();
const bench = new Bench();
const grids: ActionGrid[] = [];
let base: Saved;
let putBack: () => void;

beforeAll(async () => {
  putBack = waitWith(() => Promise.resolve());
  base = await ledgerBook();
});
afterAll(() => {
  putBack();
  bench.dispose();
});

/** Every single sync fails in turn, in every way: nothing of the user's changes, and doing it again mends all. */
test.each(ACTIONS)(
  '$name',
  async (action) => {
    const grid = await gridOf(bench, workbook, action, base);
    grids.push(grid);
    const wrong = grid.outcomes
      .filter((outcome) => outcome.wrong.length > 0)
      .map(({ fault, wrong: said }) => ({ ...fault, said }));
    expect(wrong).toEqual([]);
    expect(grid.outcomes.length).toBeGreaterThan(10);
  },
  240_000,
);

test('the document says what the program does', () => {
  expect(grids).toHaveLength(ACTIONS.length);
  const document = faultsDocument(grids);
  if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(PATH, document);
  expect(readFileSync(PATH, 'utf8')).toBe(document);
});
