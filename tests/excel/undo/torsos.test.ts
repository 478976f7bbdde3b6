import { HELPER_TITLES } from '../../../src/domain/highlight/names';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import { waitWith } from '../../../src/excel/retry';
import { cutsOf, writes } from '../../support/faulty-host';
import { highlights } from '../faults/actions';
import { Bench, ledgerBook, type Saved } from '../faults/workbook';
import { state } from './support';

const bench = new Bench();
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

/** Cut after everything it adds, and at no other place. */
const NO_OTHERS = 1;

/** Nobody undoes again: 撤除 alone must know what the undoing left, and leave the user's rules alone. */
test('wherever undoing broke off among its rules, 撤除 takes away all of ours', async () => {
  const open = async () => {
    bench.open(base);
    const workbook = createRecordedWorkbook();
    await workbook.applyHighlights(highlights('逾期', '#FDE7E9'));
    await workbook.removeAll();
    return workbook;
  };
  const first = await open();
  const was = await state();
  bench.faults.arm(null);
  await first.undoLastWrite();
  const faults = bench.faults.requests.flatMap((body, at) =>
    writes(body) ? cutsOf(body, NO_OTHERS).map((actions) => ({ sync: at + 1, actions })) : [],
  );
  // Two rules and a bar, and the mark that tells they are ours.
  expect(faults.length).toBeGreaterThanOrEqual(HELPER_TITLES.length + 2);
  const wrong: unknown[] = [];
  for (const fault of faults) {
    const workbook = await open();
    bench.faults.arm({ ...fault, kind: 'midway', code: 'GeneralException' });
    await workbook.undoLastWrite().catch(() => undefined);
    bench.faults.arm(null);
    // As another day: what this pane remembers is gone.
    await createRecordedWorkbook().removeAll();
    if ((await state()) !== was) wrong.push(fault);
  }
  expect(wrong).toEqual([]);
}, 120_000);
