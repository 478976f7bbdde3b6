import fc from 'fast-check';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import type { LedgerReading } from '../../../src/domain/ledger/trace';
import { HEAD, sheets } from './hostile-sheets';
import { OPTIONS } from './ledger-of';

function expectSteadyReading(grid: SheetGrid, told: boolean): void {
  const options = { ...OPTIONS, feedback: told ? OPTIONS.feedback : null };
  const before = JSON.stringify(grid);
  const reading = readLedger(grid, options);
  expect(JSON.stringify(grid)).toBe(before);
  expect(wordsOf(readLedger(grid, options))).toBe(wordsOf(reading));
  if (reading.ok) expectRowsOnce(reading);
}

/** Every row is one problem's, or was skipped, or neither; never both. */
function expectRowsOnce({ trace }: LedgerReading & { ok: true }): void {
  const owned = trace.problems.flatMap(({ group }) => group.rows);
  const left = trace.skipped.map(({ row }) => row);
  expect(new Set([...owned, ...left]).size).toBe(owned.length + left.length);
}

describe('any sheet', () => {
  test('never throws, is not changed, and reads the same again', () => {
    fc.assert(fc.property(sheets(1, fc.constant(null)), fc.boolean(), expectSteadyReading), {
      numRuns: 50,
    });
  });

  test('with a header neither, and each row counts once', () => {
    fc.assert(fc.property(sheets(HEAD.length, fc.nat(3)), fc.boolean(), expectSteadyReading), {
      numRuns: 50,
    });
  });

  test('such sheets are ledgers often enough to be tried', () => {
    const tried = fc.sample(sheets(HEAD.length, fc.nat(3)), { numRuns: 60, seed: 7 });
    const read = tried.filter((grid) => readLedger(grid, OPTIONS).ok);
    expect(read.length).toBeGreaterThan(10);
  });
});

/** What a reading says, without the functions in its trace. */
function wordsOf(reading: LedgerReading): string {
  return JSON.stringify(reading.ok ? [reading.ledger, reading.trace.skipped] : reading);
}
