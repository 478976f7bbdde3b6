import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { readGolden } from '../../ledger/golden-grid';
import { draftedFigures, faultsOf, sourceFrom } from './drafted';

const FOLDER = join(__dirname, '../../../golden/ledgers');
const NAMES = readdirSync(FOLDER).filter((name) => name.endsWith('.grid.txt'));

describe.each(NAMES)('%s', (name) => {
  const { grid, options } = readGolden(readFileSync(join(FOLDER, name), 'utf8'));

  test.each([
    { unit: 'problems', longTermInBase: true },
    { unit: 'measures', longTermInBase: false },
  ] as const)('every figure traces: %o', (part) => {
    const source = sourceFrom(grid, options, { ...DEFAULT_COUNTING_RULE, ...part });
    if (!source) throw new Error('no ledger');
    expect(faultsOf(source, grid)).toEqual([]);
    expect(draftedFigures(source).text).not.toMatch(/[，。；、][，。；、]|undefined|NaN/);
  });
});
