import type { OwnSheet, WorkbookFailure } from '../../../src/app/ports';
import type { PlannedCell } from '../../../src/domain/highlight/types';
import { A4_LANDSCAPE } from '../../../src/domain/summary-sheet/page-plan';
import type { SummarySheetPlan } from '../../../src/domain/summary-sheet/types';
import { waitWith } from '../../../src/excel/retry';
import { createExcelWorkbook } from '../../../src/excel/workbook';
import { writes } from '../../support/faulty-host';
import { Bench, ledgerBook, type Saved } from './workbook';

const KINDS: readonly OwnSheet[] = ['register', 'lookBack'];

const workbook = createExcelWorkbook();
const bench = new Bench();
let base: Saved;
let putBack: () => void;

beforeAll(async () => {
  putBack = waitWith(() => Promise.resolve());
  base = await ledgerBook();
});
beforeEach(() => {
  bench.open(base);
});
afterAll(() => {
  putBack();
  bench.dispose();
});

const text = (words: string): PlannedCell => ({ content: { kind: 'text', text: words } });

/** A register with a title that is merged, and its rows. */
function plan(...rows: readonly (readonly [string, string])[]): SummarySheetPlan {
  return {
    name: '登记',
    cells: [['督办登记', ''] as const, ...rows].map((row) => row.map(text)),
    looks: [{ area: { top: 1, left: 1, bottom: rows.length + 1, right: 2 }, look: 'text' }],
    merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
    columnWidths: [20, 20],
    bars: [],
    freezeRows: 1,
    charts: [],
    page: A4_LANDSCAPE,
  };
}

async function textsOn(id: string): Promise<readonly string[]> {
  const { rows } = await workbook.readSheet(id);
  return rows.flat().flatMap((cell) => (cell.value ? [String(cell.value)] : []));
}

async function type(id: string, address: string, words: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).getRange(address).values = [[words]];
    await context.sync();
  });
}

test.each(KINDS)('%s is left as it is when all else is taken away', async (kind) => {
  const kept = await workbook.writeOwnSheet(kind, plan(['1号', '']));
  const other = await workbook.writeOwnSheet('check', plan(['体检', '']));
  await type(kept.id, 'B2', '已回复');
  expect(await workbook.removeAll()).toMatchObject({ cleared: ['check'] });
  expect(await textsOn(kept.id)).toEqual(['督办登记', '1号', '已回复']);
  expect(await textsOn(other.id)).toEqual(['本表内容已由整改台账助手撤除，可自行删除这张工作表。']);
});

test.each(KINDS)('%s rewritten has what the plan says, and what stands beside it', async (kind) => {
  const { id } = await workbook.writeOwnSheet(kind, plan(['1号', '甲'], ['2号', '乙']));
  await type(id, 'D2', '我的旁注');
  const again = await workbook.writeOwnSheet(kind, plan(['2号', '乙']));
  expect(again.id).toBe(id);
  expect(await textsOn(id)).toEqual(['督办登记', '2号', '乙', '我的旁注']);
});

test.each([
  ['register', '#FFFF00'],
  // Its rows may move: a colour would stand beside another problem.
  ['lookBack', '#FFFFFF'],
] as const)('a colour of the clerk’s on %s is %s when it was rewritten', async (kind, colour) => {
  const { id } = await workbook.writeOwnSheet(kind, plan(['1号', '甲']));
  const colourOf = (set?: string): Promise<string> =>
    Excel.run(async (context) => {
      const { fill } = context.workbook.worksheets.getItem(id).getRange('A2').format;
      if (set !== undefined) fill.color = set;
      fill.load('color');
      await context.sync();
      return fill.color;
    });
  expect(await colourOf('#FFFF00')).toBe('#FFFF00');
  await workbook.writeOwnSheet(kind, plan(['1号', '甲'], ['2号', '乙']));
  expect(await colourOf()).toBe(colour);
});

/** The new rows come behind the old ones, so that each entry has its row in both. */
test('wherever rewriting a register breaks off, no entry is lost, and doing it again completes it', async () => {
  const before = plan(['1号', '已回复：甲'], ['2号', '已回复：乙']);
  const after = plan(['1号', '已回复：甲'], ['2号', '已回复：乙'], ['3号', '']);
  const { id } = await workbook.writeOwnSheet('register', before);
  bench.faults.arm(null);
  await workbook.writeOwnSheet('register', after);
  const syncs = bench.faults.requests.flatMap((body, at) =>
    writes(body) ? [{ sync: at + 1, actions: body.Actions.length }] : [],
  );
  expect(syncs.length).toBeGreaterThan(1);
  const ends: (string | null)[] = [];
  for (const { sync, actions } of syncs) {
    for (let done = 0; done <= actions; done += 1) {
      await workbook.writeOwnSheet('register', before);
      bench.faults.arm({ sync, kind: 'midway', code: 'GeneralException', actions: done });
      const failure = await workbook.writeOwnSheet('register', after).then(
        () => null,
        (error: unknown) => error as WorkbookFailure,
      );
      bench.faults.arm(null);
      ends.push(failure?.left ?? null);
      expect(await textsOn(id)).toEqual(
        expect.arrayContaining(['1号', '已回复：甲', '2号', '已回复：乙']),
      );
    }
  }
  // Without its page set-up a sheet is whole; all else that fails is told.
  expect(new Set(ends)).toEqual(new Set(['ownSheet', null]));
  expect(ends.filter((left) => left === 'ownSheet').length).toBeGreaterThan(20);
  await workbook.writeOwnSheet('register', after);
  expect(await textsOn(id)).toEqual(['督办登记', '1号', '已回复：甲', '2号', '已回复：乙', '3号']);
}, 240_000);
