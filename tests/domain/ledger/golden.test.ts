import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { readGolden } from './golden-grid';
import { saidBy } from './golden-reading';

const FOLDER = join(__dirname, '../../golden/ledgers');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.grid.txt'))
  .map((name) => name.replace('.grid.txt', ''));

/** The expected readings were worked out by hand from the grids, not taken from the program. */
describe('golden ledgers', () => {
  test('are there for every layout', () => {
    expect(NAMES.length).toBeGreaterThanOrEqual(14);
  });

  test.each(NAMES)('%s', (name) => {
    const { grid, options } = readGolden(readFileSync(join(FOLDER, `${name}.grid.txt`), 'utf8'));
    const expected: unknown = JSON.parse(
      readFileSync(join(FOLDER, `${name}.expected.json`), 'utf8'),
    );
    expect(saidBy(readLedger(grid, options))).toEqual(expected);
  });
});
