import type { OwnSheet } from '../../src/app/ports';
import { A4_LANDSCAPE } from '../../src/domain/summary-sheet/page-plan';
import type { SummarySheetPlan } from '../../src/domain/summary-sheet/types';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral } from '../host/conformance/support';

const workbook = createExcelWorkbook();
let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
});
afterEach(() => {
  host.dispose();
});

function plan(name: string, words: string): SummarySheetPlan {
  return {
    name,
    cells: [[{ content: { kind: 'text', text: words } }]],
    looks: [],
    merges: [],
    columnWidths: [20],
    bars: [],
    freezeRows: 0,
    charts: [],
    page: A4_LANDSCAPE,
  };
}

async function firstCell(id: string): Promise<unknown> {
  return (await workbook.readSheet(id)).rows[0]?.[0]?.value;
}

test.each<OwnSheet>(['summary', 'check', 'draft', 'board'])(
  '%s is made once and rewritten in place',
  async (kind) => {
    const first = await workbook.writeOwnSheet(kind, plan('助手表', '第一次'));
    const second = await workbook.writeOwnSheet(kind, plan('助手表', '第二次'));
    expect(second.id).toBe(first.id);
    expect(await firstCell(second.id)).toBe('第二次');
    expect((await workbook.sheets()).map(({ ours }) => ours)).toEqual([false, true]);
  },
);

test('the two kinds do not get in each other’s way, even under one name', async () => {
  const summary = await workbook.writeOwnSheet('summary', plan('助手表', '汇总'));
  const check = await workbook.writeOwnSheet('check', plan('助手表', '体检'));
  expect(check.name).toBe('助手表2');
  await workbook.writeOwnSheet('check', plan('助手表', '又一次体检'));
  expect([await firstCell(summary.id), await firstCell(check.id)]).toEqual(['汇总', '又一次体检']);
});

test('a renamed sheet of ours is found by its mark', async () => {
  const check = await workbook.writeOwnSheet('check', plan('助手表', '体检'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(check.id).name = '我改的名';
    await context.sync();
  });
  const again = await workbook.writeOwnSheet('check', plan('助手表', '再来'));
  expect(again).toMatchObject({ id: check.id, name: '我改的名' });
});

test('taking away empties all, and says which', async () => {
  const summary = await workbook.writeOwnSheet('summary', plan('汇总', '汇总'));
  const check = await workbook.writeOwnSheet('check', plan('体检', '体检'));
  const draft = await workbook.writeOwnSheet('draft', plan('文稿', '文稿'));
  const board = await workbook.writeOwnSheet('board', plan('挂图', '挂图'));
  expect(await workbook.removeAll()).toMatchObject({
    cleared: ['summary', 'check', 'draft', 'board'],
  });
  const note = '本表内容已由整改台账助手撤除，可自行删除这张工作表。';
  const left = await Promise.all([summary, check, draft, board].map(({ id }) => firstCell(id)));
  expect(left).toEqual([note, note, note, note]);
});

test('a text that begins like a formula is written as text', async () => {
  const check = await workbook.writeOwnSheet('check', plan('体检', '=1+1'));
  expect(await firstCell(check.id)).toBe('=1+1');
});
