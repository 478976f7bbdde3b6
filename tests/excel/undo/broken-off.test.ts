import type { Workbook } from '../../../src/app/ports';
import { waitWith } from '../../../src/excel/retry';
import { createRecordedWorkbook } from '../../../src/excel/workbook';
import type { RequestBody } from '../../../src/host/protocol/messages';
import { writes, type Fault } from '../../support/faulty-host';
import { highlights, ownSheet, template } from '../faults/actions';
import { Bench, ledgerBook, type Saved } from '../faults/workbook';
import { expectState, state } from './support';

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

type Act = (workbook: Workbook) => Promise<unknown>;

const colour: Act = (workbook) => workbook.applyHighlights(highlights('逾期', '#FDE7E9'));
const summary: Act = (workbook) => workbook.writeOwnSheet('summary', ownSheet('原来的汇总'));
const rewrite: Act = (workbook) => workbook.writeOwnSheet('summary', ownSheet('新的汇总'));
const remove: Act = (workbook) => workbook.removeAll();
const start: Act = (workbook) => workbook.writeTemplate(template());

interface Opened {
  readonly workbook: Workbook;
  readonly was: string;
}

/** The workbook with what was written to it before. */
async function prepared(before: readonly Act[]): Promise<Saved> {
  bench.open(base);
  const workbook = createRecordedWorkbook();
  for (const act of before) await act(workbook);
  return bench.close();
}

/** A workbook as it is opened, and its state. */
async function opened(saved: Saved): Promise<Opened> {
  const workbook = reopened(saved);
  return { workbook, was: await state() };
}

/** The workbook as `opened`, where its state is known already. */
function reopened(saved: Saved): Workbook {
  bench.open(saved);
  return createRecordedWorkbook();
}

/** The user protects the ledger. */
function protect(): void {
  const { extras, live } = bench.host;
  (extras.protectedSheets as Set<string>).add(live.sheets()[0]?.id ?? '');
}

/** The requests it takes where nothing fails. */
async function requestsOf(work: () => Promise<unknown>): Promise<readonly RequestBody[]> {
  bench.faults.arm(null);
  await work();
  const { requests } = bench.faults;
  bench.faults.arm(null);
  return requests;
}

const KINDS = [
  { kind: 'midway', actions: 3 },
  { kind: 'unanswered' },
] as const satisfies readonly Pick<Fault, 'kind' | 'actions'>[];

/**
 * Every request in turn, cut short or only its answer lost; for one that only reads these are the same.
 * `GeneralException` is nothing that is tried again by itself.
 */
function faultsOf(requests: readonly RequestBody[]): readonly Fault[] {
  return requests.flatMap((body, at) =>
    KINDS.filter(({ kind }) => kind === 'unanswered' || writes(body)).map((kind) => ({
      sync: at + 1,
      code: 'GeneralException',
      ...kind,
    })),
  );
}

const CASES: readonly [why: string, before: readonly Act[], Act][] = [
  ['colours where there were none', [], colour],
  ['a summary sheet written again', [summary], rewrite],
  ['everything taken away', [colour, summary], remove],
];

test.each(CASES)(
  'wherever a writing broke off, undoing puts back what was there: %s',
  async (_why, before, act) => {
    const saved = await prepared(before);
    const { workbook: first, was } = await opened(saved);
    const requests = await requestsOf(() => act(first));
    const wrong: unknown[] = [];
    for (const fault of faultsOf(requests)) {
      const workbook = reopened(saved);
      bench.faults.arm(fault);
      const failed = await act(workbook).then(
        () => false,
        () => true,
      );
      bench.faults.arm(null);
      const isKept = workbook.lastWrite() !== null;
      const code = isKept
        ? await workbook.undoLastWrite().then(
            () => null,
            (error: unknown) => (error as { code: string }).code,
          )
        : null;
      const isBack = (await state()) === was;
      // Where the image itself could not be taken, the writing is done and says so.
      const isImageless = !failed && code === 'imageMissing';
      if (!isBack && !isImageless) wrong.push({ ...fault, failed, isKept, code });
    }
    expect(wrong).toEqual([]);
  },
  400_000,
);

test.each(CASES)(
  'wherever undoing broke off, it can be done again: %s',
  async (_why, before, act) => {
    const saved = await prepared(before);
    const { workbook: first, was } = await opened(saved);
    await act(first);
    const requests = await requestsOf(() => first.undoLastWrite());
    const wrong: unknown[] = [];
    for (const fault of faultsOf(requests)) {
      const workbook = reopened(saved);
      await act(workbook);
      bench.faults.arm(fault);
      const undone = await workbook.undoLastWrite().catch(() => null);
      bench.faults.arm(null);
      const { chartless } = undone ?? (await workbook.undoLastWrite());
      // Charts that could not be drawn again are said; everything else is as it was.
      const isBack = (await state()) === was;
      if (!isBack && chartless.length === 0) wrong.push({ ...fault, failed: undone === null });
    }
    expect(wrong).toEqual([]);
  },
  400_000,
);

test('a blank ledger that broke off leaves an empty sheet with one line, or none', async () => {
  const first = reopened(base);
  const requests = await requestsOf(() => start(first));
  for (const fault of faultsOf(requests)) {
    const workbook = reopened(base);
    bench.faults.arm(fault);
    await start(workbook).catch(() => undefined);
    bench.faults.arm(null);
    const last = workbook.lastWrite();
    if (last === null) continue;
    expect(last.kind).toBe('template');
    const undone = await workbook.undoLastWrite().catch(() => null);
    for (const name of undone?.emptied ?? []) {
      expect(JSON.parse(await state())).toMatchObject({
        sheets: expect.arrayContaining([
          expect.objectContaining({ address: `${name}!A1`, rules: [], merges: '' }),
        ]) as unknown,
      });
    }
  }
}, 400_000);

test('a writing that was refused before anything was written leaves nothing to undo', async () => {
  const { workbook, was } = await opened(base);
  protect();
  await expect(colour(workbook)).rejects.toMatchObject({ code: 'sheetProtected' });
  expect(workbook.lastWrite()).toBeNull();
  expectState(await state(), was);
});

test('a sheet that was protected since is left alone', async () => {
  const { workbook } = await opened(base);
  await colour(workbook);
  const coloured = await state();
  protect();
  await expect(workbook.undoLastWrite()).rejects.toMatchObject({ code: 'sheetProtected' });
  expectState(await state(), coloured);
  expect(workbook.lastWrite()).not.toBeNull();
});

test('a writing stopped before it began leaves nothing to undo', async () => {
  const { workbook } = await opened(base);
  const stopper = new AbortController();
  stopper.abort();
  await expect(
    workbook.applyHighlights(highlights('逾期', '#FDE7E9'), { signal: stopper.signal }),
  ).rejects.toMatchObject({ code: 'cancelled' });
  expect(workbook.lastWrite()).toBeNull();
});

test('corrections go back cell by cell, each where it still holds what was written', async () => {
  const { workbook, was } = await opened(base);
  const [sheet] = await workbook.sheets();
  if (!sheet) throw new Error('no sheet');
  await workbook.editCells(sheet.id, [
    { row: 4, column: 2, before: '台账不清 ', after: '台账不清', numberFormat: null },
    { row: 3, column: 4, before: 0.5, after: 0.6, numberFormat: '0%' },
  ]);
  expect(workbook.lastWrite()).toMatchObject({
    kind: 'correct',
    sheets: ['台账'],
    corrected: [
      { sheetId: sheet.id, row: 4, column: 2 },
      { sheetId: sheet.id, row: 3, column: 4 },
    ],
  });
  expect(await workbook.undoLastWrite()).toMatchObject({ restored: 2, skipped: [] });
  expectState(await state(), was);
  expect(workbook.lastWrite()).toBeNull();
});

test('a setting goes back with the writing it belongs to, unless it is newer', async () => {
  const { workbook } = await opened(base);
  const note = { kind: 'saveSettings', time: null, settings: ['settings'] } as const;
  await workbook.writeSetting('settings', { a: 1 });
  await workbook.together(note, () => workbook.writeSetting('settings', { a: 2 }));
  await workbook.together(note, () => workbook.writeSetting('settings', { a: 3 }));
  await workbook.writeSetting('settings', { a: 4 });
  await workbook.undoLastWrite();
  expect(await workbook.readSetting('settings')).toEqual({ a: 4 });
  await workbook.writeSetting('settings', { a: 2 });
  await workbook.undoLastWrite();
  expect(await workbook.readSetting('settings')).toEqual({ a: 1 });
});
