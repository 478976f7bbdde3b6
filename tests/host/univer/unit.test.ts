import type { IExecutionOptions } from '@univerjs/core';
import { CommandType, ICommandService } from '@univerjs/core';
import { SetWorksheetRowAutoHeightMutation } from '@univerjs/sheets';

import type { ExcelHost } from '../../../src/host/excel-host';
import { openLiteral } from '../conformance/support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲', '=1+1']] } });
});
afterEach(() => {
  host.dispose();
});

interface Command {
  readonly id: string;
  readonly type: CommandType;
  readonly params: object | undefined;
  readonly options: IExecutionOptions | undefined;
}

const MUTATION: Command = {
  id: 'sheet.mutation.x',
  type: CommandType.MUTATION,
  params: { unitId: 'book', subUnitId: 'sheet-1' },
  options: undefined,
};

/** Carries out a command that does nothing, as one of Univer's plug-ins, and tells who was told. */
function run({ id, type, params, options }: Command): { heard: number; dirty: boolean } {
  let heard = 0;
  host.onDirty(() => {
    heard += 1;
  });
  const commands = host.live.unit.injector.get(ICommandService);
  if (!commands.hasCommand(id)) commands.registerCommand({ id, type, handler: () => true });
  commands.syncExecuteCommand(id, params, options);
  return { heard, dirty: host.isDirty };
}

test.each<[name: string, command: Partial<Command>]>([
  ['filling the cell editor', { params: { unitId: '__INTERNAL_EDITOR__DOCS_NORMAL' } }],
  ['a selection', { id: 'sheet.operation.x', type: CommandType.OPERATION }],
  ['a command', { id: 'sheet.command.x', type: CommandType.COMMAND }],
  ['a result', { options: { fromFormula: true } }],
  ['what this screen alone shows', { options: { onlyLocal: true } }],
  ['the formula engine', { id: 'formula.mutation.x' }],
  [
    'a reckoned row height',
    {
      id: SetWorksheetRowAutoHeightMutation.id,
      params: { unitId: 'book', subUnitId: 'sheet-1', rowsAutoHeightInfo: [] },
    },
  ],
])('%s is no change to save', (_name, command) => {
  expect(run({ ...MUTATION, ...command })).toEqual({ heard: 0, dirty: false });
});

test.each<[name: string, params: object | undefined]>([
  ['of the workbook', MUTATION.params],
  ['that names no document', {}],
  ['without parameters', undefined],
])('a mutation %s is one', (_name, params) => {
  expect(run({ ...MUTATION, params })).toEqual({ heard: 1, dirty: true });
});

test('reading through the API changes nothing, writing does', async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    const range = sheet.getUsedRange().load('values,format/rowHeight');
    sheet.activate();
    range.select();
    await context.sync();
    expect(range.values).toEqual([['甲', 2]]);
  });
  expect(host.isDirty).toBe(false);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('台账').getRange('A1').values = [['乙']];
    await context.sync();
  });
  expect(host.isDirty).toBe(true);
});
