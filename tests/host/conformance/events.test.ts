import { ICommandService } from '@univerjs/core';
import { SelectionMoveType, SetSelectionsOperation } from '@univerjs/sheets';
import type { ExcelHost } from '../../../src/host/excel-host';
import { errorOf, eventsDelivered, openLiteral } from './support';

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

/** Selects rows of the first column with the command that the grid’s mouse and keys give. */
function selectByHand(sheet: string, top: number, bottom: number): void {
  const range = { startRow: top, endRow: bottom, startColumn: 0, endColumn: 0 };
  const commands = host.live.unit.injector.get(ICommandService);
  commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: host.live.unit.id,
    subUnitId: host.live.sheetByName(sheet)?.id,
    selections: [{ range, primary: null, style: null }],
    type: SelectionMoveType.MOVE_END,
  });
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

test('the user’s edit is one event, and its recalculation none', async () => {
  const events = await listen();
  typeInto('台账', 0, 0, 5);
  await host.live.calculation.settle();
  await eventsDelivered();
  expect(
    events.map(({ address, changeType, source, type }) => [address, changeType, source, type]),
  ).toEqual([['A1', 'RangeEdited', 'Local', 'WorksheetChanged']]);
  expect(host.live.activeSheet().cells.value(0, 1)).toBe(10);
});

test('an event leads to its range and its sheet', async () => {
  const events = await listen();
  typeInto('台账', 2, 3, '改');
  await eventsDelivered();
  await Excel.run(async (context) => {
    const [event] = events;
    if (event === undefined) throw new Error('No event came');
    const range = event.getRange(context).load('address,values');
    const sheet = context.workbook.worksheets.getItem(event.worksheetId).load('name');
    await context.sync();
    expect([range.address, range.values]).toEqual(['台账!D3', [['改']]]);
    expect(sheet.name).toBe('台账');
  });
});

test('what the API writes is an event of this add-in', async () => {
  const events = await listen();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.getRange('A3:B4').values = [
      [1, 2],
      [3, 4],
    ];
    await context.sync();
  });
  await eventsDelivered();
  expect(events.map(({ address, triggerSource }) => [address, triggerSource])).toEqual([
    ['A3:B4', 'ThisLocalAddin'],
  ]);
});

test('a change of look and a change of another sheet are none', async () => {
  const events = await listen();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').format.fill.color = '#FFEEEE';
    context.workbook.worksheets.getItem('附表').getRange('A1').values = [['别处']];
    await context.sync();
  });
  await eventsDelivered();
  expect(events).toEqual([]);
});

test('a removed handler hears nothing more', async () => {
  const heard: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.onChanged.add((event) => {
      heard.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  typeInto('附表', 0, 0, '一');
  await eventsDelivered();
  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  typeInto('附表', 0, 0, '二');
  await eventsDelivered();
  expect(heard).toEqual(['A1']);
});

test('switching sheets, adding one and selecting', async () => {
  const heard: string[] = [];
  const note = (text: string): Promise<void> => {
    heard.push(text);
    return Promise.resolve();
  };
  const sheetName = (id: string): string => host.live.sheetById(id)?.name ?? '';
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(({ worksheetId }) => note(`activated ${sheetName(worksheetId)}`));
    worksheets.onAdded.add(({ worksheetId }) => note(`added ${sheetName(worksheetId)}`));
    worksheets.getItem('附表').onSelectionChanged.add(({ address }) => note(`selected ${address}`));
    await context.sync();
    worksheets.getItem('附表').activate();
    await context.sync();
    worksheets.getItem('附表').getRange('B2:C3').select();
    worksheets.add('汇总');
    await context.sync();
  });
  await eventsDelivered();
  expect(heard).toEqual(['activated 附表', 'selected B2:C3', 'added 汇总']);
});

test('a selection by the user’s hand is told to the whole workbook, with its sheet', async () => {
  const heard: [string, string][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      heard.push([host.live.sheetById(worksheetId)?.name ?? '', address]);
      return Promise.resolve();
    });
    await context.sync();
  });
  selectByHand('附表', 1, 3);
  selectByHand('台账', 4, 4);
  await eventsDelivered();
  expect(heard).toEqual([
    ['附表', 'A2:A4'],
    ['台账', 'A5'],
  ]);
});

test('a selection alone changes no cell and recalculates nothing', async () => {
  const events = await listen();
  selectByHand('台账', 0, 0);
  await eventsDelivered();
  expect(events).toEqual([]);
});

test('events outside the subset cannot be subscribed to', async () => {
  const error = await errorOf(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.onCalculated.add(() => Promise.resolve());
      await context.sync();
    }),
  );
  expect(error.code).toBe('NotImplemented');
  expect(error.message).toContain('(Worksheet._RegisterCalculatedEvent)');
});
