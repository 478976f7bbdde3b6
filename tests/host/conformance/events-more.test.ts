import { BooleanNumber } from '@univerjs/core';
import type { ExcelHost } from '../../../src/host/excel-host';
import { eventsDelivered, openLiteral } from './support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [[1, '=A1*2']] }, 附表: {} });
});
afterEach(() => {
  host.dispose();
});

/** Writes into a cell as a user does, without the API. */
function typeInto(sheet: string, row: number, column: number, value: string | number): void {
  host.live.sheetByName(sheet)?.cells.change([{ row, column, content: { value } }]);
}

async function listen(): Promise<Excel.WorksheetChangedEventArgs[]> {
  const events: Excel.WorksheetChangedEventArgs[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').onChanged.add((event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
  });
  return events;
}

/** Everything the whole workbook tells, as words. */
async function heardOf(): Promise<string[]> {
  const heard: string[] = [];
  const note = (...words: readonly unknown[]): Promise<void> => {
    heard.push(words.join(' '));
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onFormatChanged.add(({ address, source }) => note('format', address, source));
    worksheets.onRowSorted.add(({ address, source }) => note('sorted', address, source));
    worksheets.onRowHiddenChanged.add(({ address, changeType }) => note(changeType, address));
    worksheets.onDeleted.add(({ source }) => note('deleted', source));
    worksheets.onDeactivated.add(({ worksheetId }) => note('left', worksheetId));
    worksheets.onNameChanged.add(({ nameBefore, nameAfter }) => note(nameBefore, nameAfter));
    worksheets.onVisibilityChanged.add(({ visibilityBefore, visibilityAfter }) =>
      note(visibilityBefore, visibilityAfter),
    );
    worksheets.onProtectionChanged.add(() => note('protection'));
    await context.sync();
  });
  return heard;
}

test('looks, hidden rows, sheets that are renamed, hidden, left and deleted', async () => {
  const heard = await heardOf();
  const [ledger, notes] = host.live.sheets();
  ledger?.cells.change([{ row: 1, column: 1, style: { bl: BooleanNumber.TRUE } }]);
  ledger?.setRowsHidden(2, 3, true);
  ledger?.setRowsHidden(2, 3, false);
  ledger?.rename('新台账');
  notes?.setVisible(false);
  notes?.setVisible(true);
  if (notes) host.live.activate(notes);
  if (ledger) host.live.removeSheet(ledger);
  await eventsDelivered();
  expect(heard).toEqual([
    'format B2 Local',
    'Hidden 3:4',
    'Unhidden 3:4',
    '台账 新台账',
    'Visible Hidden',
    'Hidden Visible',
    'left sheet-1',
    'deleted Local',
  ]);
});

test('a filter tells which rows it hides and shows again', async () => {
  const heard = await heardOf();
  const [ledger] = host.live.sheets();
  ledger?.cells.change(
    ['状态', '完成', '未完', '完成', '完成'].map((value, row) => ({
      row,
      column: 3,
      content: { value },
    })),
  );
  ledger?.filter.put({ top: 0, left: 3, bottom: 4, right: 3 });
  ledger?.filter.ask(3, { filters: { filters: ['未完'] } });
  ledger?.filter.askNothing();
  await eventsDelivered();
  expect(heard).toEqual(['Hidden 2:2', 'Hidden 4:5', 'Unhidden 2:2', 'Unhidden 4:5']);
});

test('a change of one cell says what it held before', async () => {
  const events = await listen();
  typeInto('台账', 0, 0, 5);
  typeInto('台账', 3, 0, '新');
  host.live.sheetByName('台账')?.cells.change([{ row: 0, column: 1, content: { value: 7 } }]);
  await eventsDelivered();
  expect(events.map(({ details }) => details)).toEqual([
    { valueBefore: 1, valueAfter: 5, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
    { valueBefore: '', valueAfter: '新', valueTypeBefore: 'Empty', valueTypeAfter: 'String' },
    { valueBefore: 2, valueAfter: 7, valueTypeBefore: 'Double', valueTypeAfter: 'Double' },
  ]);
});

test('a co-author’s edit is remote; where a co-author looks is no event', async () => {
  const events = await listen();
  const heard = await heardOf();
  const [ledger, notes] = host.live.sheets();
  host.asCoAuthor(() => {
    typeInto('台账', 1, 0, '合著');
    if (notes) host.live.activate(notes);
    ledger?.cells.change([{ row: 1, column: 1, style: { bl: BooleanNumber.TRUE } }]);
  });
  await eventsDelivered();
  expect(events.map(({ source, triggerSource }) => [source, triggerSource])).toEqual([
    ['Remote', 'Unknown'],
  ]);
  expect(heard).toEqual(['format B2 Remote']);
});

test('what the user does while the add-in waits for formulas is the user’s', async () => {
  const events = await listen();
  host.live.sheetByName('台账')?.cells.change([{ row: 0, column: 0, content: { value: 9 } }]);
  const settled = jest.spyOn(host.live.calculation, 'settle').mockImplementationOnce(() => {
    typeInto('台账', 2, 0, '用户');
    return Promise.resolve();
  });
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').load('values');
    await context.sync();
  });
  await eventsDelivered();
  expect(settled).toHaveBeenCalled();
  expect(events.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ['A1', 'Unknown'],
    ['A3', 'Unknown'],
  ]);
});
