import { isDeepStrictEqual } from 'node:util';
import type { WorkbookFailure } from '../../../src/app/ports';
import { createExcelWorkbook } from '../../../src/excel/workbook';
import { waitWith } from '../../../src/excel/retry';
import { writes } from '../../support/faulty-host';
import { stateOf } from '../../support/workbook-state';
import { longHighlights } from './actions';
import { differences } from './users-things';
import { Bench, ledgerBook } from './workbook';

/** Each trial writes 5,000 cells twice: one code in the middle of every sync that writes, and between them. */
test('colours written in two blocks of rows: wherever they break off, doing it again completes them', async () => {
  const putBack = waitWith(() => Promise.resolve());
  const bench = new Bench();
  const workbook = createExcelWorkbook();
  const base = await ledgerBook();
  bench.open(base);
  const was = stateOf(bench.host);
  bench.faults.arm(null);
  await workbook.applyHighlights(longHighlights());
  const clean = stateOf(bench.host);
  const syncs = bench.faults.requests.flatMap((body, at) =>
    writes(body) ? [{ sync: at + 1, actions: Math.floor(body.Actions.length / 2) }] : [],
  );
  // One for each block.
  expect(syncs.length).toBeGreaterThan(1);
  for (const { sync, actions } of syncs) {
    // The second block refused is what breaks off between the two.
    for (const kind of sync === syncs[0]?.sync
      ? (['midway'] as const)
      : (['refused', 'midway'] as const)) {
      bench.open(base);
      bench.faults.arm({ sync, kind, code: 'GeneralException', actions });
      const failure = await workbook.applyHighlights(longHighlights()).then(
        () => null,
        (error: unknown) => error as WorkbookFailure,
      );
      bench.faults.arm(null);
      expect([sync, kind, failure?.left]).toEqual([sync, kind, 'colours']);
      expect(differences(was, stateOf(bench.host), 'oursLong')).toEqual([]);
      await workbook.applyHighlights(longHighlights());
      expect(isDeepStrictEqual(stateOf(bench.host), clean)).toBe(true);
    }
  }
  bench.dispose();
  putBack();
}, 240_000);
