import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral(
    { 台账: { cells: [['甲']] }, 图: {} },
    { extras: { sheetsWithObjects: new Set(['sheet-2']) } },
  );
});
afterEach(() => {
  host.dispose();
});

async function countsOn(name: string): Promise<readonly number[]> {
  return Excel.run(async (context) => {
    const { shapes, tables } = context.workbook.worksheets.getItem(name);
    const counts = [shapes.getCount(), tables.getCount()];
    await context.sync();
    return counts.map(({ value }) => value);
  });
}

test('a sheet whose file holds no shapes and no tables has none', async () => {
  expect(await countsOn('台账')).toEqual([0, 0]);
});

test('of a sheet whose file holds some the host does not guess how many', async () => {
  const error = await errorOf(() => countsOn('图'));
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('ShapeCollection.GetCount');
});

test('shapes themselves are not there', async () => {
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('台账').shapes.addTextBox('甲');
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('ShapeCollection.AddTextBox');
});
