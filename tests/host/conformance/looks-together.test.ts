import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

/** Looks set one after the other are written together; nothing else may come before them unseen. */

let host: ExcelHost;
let commands: string[];

beforeEach(async () => {
  host = await openLiteral({
    台账: {
      cells: [
        ['甲', 1],
        ['乙', 2],
      ],
    },
  });
  commands = [];
  host.live.unit.onCommand(({ id }) => {
    commands.push(id);
  });
});
afterEach(() => {
  host.dispose();
});

const writes = () => commands.filter((id) => id === 'sheet.mutation.set-range-values').length;

const run = (program: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    program(context.workbook.worksheets.getFirst());
    await context.sync();
  });

const looks = (row: number, column: number) => host.live.activeSheet().cells.style(row, column);

test('all looks of a range are one write', async () => {
  await run((sheet) => {
    const { format } = sheet.getRange('A1:B2');
    format.font.bold = true;
    format.font.size = 16;
    format.fill.color = '#FFEEEE';
    format.wrapText = true;
    for (const edge of ['EdgeTop', 'EdgeBottom', 'InsideHorizontal'] as const) {
      const border = format.borders.getItem(edge);
      border.style = 'Double';
      border.color = '#107C41';
    }
  });
  expect(writes()).toBe(1);
  expect(looks(0, 0)).toMatchObject({ bl: 1, fs: 16, bg: { rgb: '#FFEEEE' }, tb: 3 });
  // Both sides of the line inside, each with the colour that was set after its style.
  expect([looks(0, 0).bd?.b, looks(1, 0).bd?.t]).toEqual([
    { s: 7, cl: { rgb: '#107C41' } },
    { s: 7, cl: { rgb: '#107C41' } },
  ]);
});

test('of two looks of one kind the later one stays', async () => {
  await run((sheet) => {
    const { fill, font } = sheet.getRange('A1').format;
    fill.color = 'red';
    fill.clear();
    font.color = 'red';
    font.color = 'blue';
  });
  expect(looks(0, 0).bg ?? null).toBeNull();
  expect(looks(0, 0).cl).toEqual({ rgb: '#0000FF' });
});

test('another place is another write, in order', async () => {
  await run((sheet) => {
    sheet.getRange('A1').format.fill.color = 'red';
    sheet.getRange('A1:B1').format.fill.color = 'blue';
    sheet.getRange('A1').format.fill.color = 'green';
  });
  expect([looks(0, 0).bg?.rgb, looks(0, 1).bg?.rgb]).toEqual(['#008000', '#0000FF']);
});

test('what is read in between has the looks, and so has what is copied from them', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const { format } = sheet.getRange('A1:B1');
    format.fill.color = '#FFEEEE';
    const read = sheet.getRange('B1').format.fill.load('color');
    format.font.bold = true;
    // A row inserted below takes the looks of the row above.
    sheet.getRange('2:2').insert('Down');
    await context.sync();
    expect(read.color).toBe('#FFEEEE');
  });
  expect(looks(1, 0)).toMatchObject({ bg: { rgb: '#FFEEEE' }, bl: 1 });
});

test('contents written after looks do not undo them, nor looks after contents', async () => {
  await run((sheet) => {
    const range = sheet.getRange('A1:B1');
    range.format.font.bold = true;
    range.values = [['丙', '2024-01-02']];
    range.format.font.italic = true;
  });
  expect(looks(0, 0)).toMatchObject({ bl: 1, it: 1 });
  expect(host.live.activeSheet().cells.value(0, 0)).toBe('丙');
});

test('looks set before a failure have taken effect', async () => {
  const error = await errorOf(() =>
    run((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.indentLevel = 3;
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(looks(0, 0).bl).toBe(1);
});
