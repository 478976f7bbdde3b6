import { BooleanNumber } from '@univerjs/core';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral } from '../host/conformance/support';
import { stateOf } from '../support/workbook-state';
import { EDITS, highlights, ownSheet, template } from './faults/actions';

/** What the user or his administrator locked or hid is respected. */

const workbook = createExcelWorkbook();
let host: ExcelHost;

afterEach(() => {
  host.dispose();
});

const CELLS = [
  ['整改台账'],
  ['序号', '问题', '整改时限', '完成率'],
  [1, '不全', '2025年3月底', 0.5],
];

describe('a very hidden sheet', () => {
  const open = async (extras: Record<string, unknown> = {}): Promise<void> => {
    host = await openLiteral(
      {
        台账: { cells: CELLS, hidden: BooleanNumber.TRUE },
        别的: { cells: [['乙']] },
        藏: { hidden: BooleanNumber.TRUE },
      },
      { extras: { veryHiddenSheets: new Set(['sheet-1']), ...extras } },
    );
  };

  test('is not listed, while a hidden one is', async () => {
    await open();
    expect((await workbook.sheets()).map(({ name, visible }) => [name, visible])).toEqual([
      ['别的', true],
      ['藏', false],
    ]);
  });

  test('is not written to, not emptied and not shown', async () => {
    await open({ sheetProperties: { 'sheet-1': { 整改台账助手: 'summary' } } });
    const { 台账: before } = stateOf(host).sheets;
    await expect(workbook.applyHighlights(highlights('逾期', '#FDE7E9'))).rejects.toMatchObject({
      code: 'sheetMissing',
      left: null,
    });
    await expect(workbook.editCells('台账', EDITS)).rejects.toMatchObject({ code: 'sheetMissing' });
    const made = await workbook.writeOwnSheet('summary', ownSheet('汇总'));
    expect(made.name).toBe('汇总表（助手）');
    expect(await workbook.removeAll()).toMatchObject({ cleared: ['summary'] });
    expect(stateOf(host).sheets['台账']).toEqual(before);
  });

  test('that bears our colours keeps the name they test against', async () => {
    host = await openLiteral({ 台账: { cells: CELLS } });
    await workbook.applyHighlights(highlights('逾期', '#FDE7E9'));
    const { data, extras } = { data: host.live.data(), extras: host.extras };
    expect(stateOf(host).names).toHaveProperty('整改_统计日期');
    const again = await openLiteral(
      { 台账: { ...data.sheets['sheet-1'], hidden: BooleanNumber.TRUE }, 别的: {} },
      {
        names: { 整改_统计日期: 'TODAY()' },
        extras: { ...extras, veryHiddenSheets: new Set(['sheet-1']) },
      },
    );
    host.dispose();
    host = again;
    await Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getItem('台账')
        .getRange('A3')
        .conditionalFormats.add('Custom');
      format.custom.rule.formula = '=N("整改台账:overdue:1")=0';
      await context.sync();
    });
    await workbook.removeAll();
    expect(stateOf(host).names).toHaveProperty('整改_统计日期');
  });
});

describe('a workbook whose structure is protected', () => {
  beforeEach(async () => {
    host = await openLiteral({ 台账: { cells: CELLS } }, { extras: { structureProtected: true } });
  });

  test.each<[string, () => Promise<unknown>]>([
    ['a sheet of ours', () => workbook.writeOwnSheet('summary', ownSheet('汇总'))],
    ['a blank ledger', () => workbook.writeTemplate(template())],
  ])('gets no new sheet for %s, and no trace of the attempt', async (_name, write) => {
    const before = stateOf(host);
    await expect(write()).rejects.toMatchObject({ code: 'sheetProtected', left: null });
    expect(stateOf(host)).toEqual(before);
  });

  test('is coloured all the same, since that adds no sheet', async () => {
    await workbook.applyHighlights(highlights('逾期', '#FDE7E9'));
    expect(stateOf(host).sheets['台账']?.formats.length).toBe(3);
  });
});

test('a sheet of ours that the user hid is rewritten and stays hidden', async () => {
  host = await openLiteral({ 台账: { cells: CELLS } });
  const { id } = await workbook.writeOwnSheet('summary', ownSheet('第一次'));
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(id).visibility = 'Hidden';
    await context.sync();
  });
  expect(await workbook.writeOwnSheet('summary', ownSheet('第二次'))).toMatchObject({
    id,
    visible: false,
  });
  expect(await workbook.activeSheet()).toMatchObject({ name: '台账' });
  expect((await workbook.sheets()).find((sheet) => sheet.id === id)?.visible).toBe(false);
});

test('a sheet that was deleted meanwhile is missed before anything is written', async () => {
  host = await openLiteral({ 别的: { cells: [['甲']] } });
  const before = stateOf(host);
  const gone = { code: 'sheetMissing', left: null };
  await expect(workbook.applyHighlights(highlights('逾期', '#FDE7E9'))).rejects.toMatchObject(gone);
  await expect(workbook.editCells('台账', EDITS)).rejects.toMatchObject(gone);
  expect(stateOf(host)).toEqual(before);
});

describe('cells beside the ledger that look like something already', () => {
  /** A row filled from end to end, and lines drawn one column too far. */
  const styles = {
    filled: { bg: { rgb: '#FFFF00' } },
    lined: { bd: { b: { s: 1, cl: { rgb: '#000000' } } } },
  };
  const dressed = (style: string) => [
    [...(CELLS[0] ?? [])],
    [...(CELLS[1] ?? []), { s: style }, { s: style }],
    [...(CELLS[2] ?? []), { s: style }, { s: style }],
    [2, '不清', '2025年12月底', 1, { s: style }, { s: style }],
    [3, '不足', '长期坚持', 0.2, { s: style }, { s: style }],
  ];

  test.each(['filled', 'lined'])('%s: keep their look, coloured and cleared', async (style) => {
    host = await openLiteral({ 台账: { cells: dressed(style) } }, { styles });
    const before = stateOf(host);
    await workbook.applyHighlights(highlights('逾期', '#FDE7E9'));
    const coloured = stateOf(host).sheets['台账']?.cells['E3'] as { look: unknown };
    expect(coloured.look).toMatchObject(styles[style as keyof typeof styles]);
    await workbook.removeAll();
    const after = stateOf(host);
    expect(looksOf(after.sheets['台账']?.cells)).toEqual(looksOf(before.sheets['台账']?.cells));
    expect(after.sheets['台账']?.formats).toEqual(before.sheets['台账']?.formats);
  });
});

/** Fills and lines by cell. */
function looksOf(cells: Readonly<Record<string, unknown>> | undefined): unknown {
  return Object.entries(cells ?? {}).map(([name, cell]) => {
    const { content, look } = cell as { content: unknown; look: Record<string, unknown> | null };
    return [name, content, look?.['bg'] ?? null, look?.['bd'] ?? null];
  });
}
