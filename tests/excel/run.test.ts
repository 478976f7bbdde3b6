import type { WorkbookFailure } from '../../src/app/ports';
import { KNOWN_CODES } from '../../src/excel/error-codes';
import { waitWith } from '../../src/excel/retry';
import { runExcel, runWriting } from '../../src/excel/run';
import { ledgerBook, Bench, type Saved } from './faults/workbook';
import type { Fault } from '../support/faulty-host';

const bench = new Bench();
let base: Saved;
let waited: number[];
let putBack: () => void;

beforeAll(async () => {
  base = await ledgerBook();
});
beforeEach(() => {
  waited = [];
  putBack = waitWith((milliseconds) => {
    waited.push(milliseconds);
    return Promise.resolve();
  });
  bench.open(base);
});
afterEach(() => {
  putBack();
});
afterAll(() => {
  bench.dispose();
});

/** Reads the name of the ledger while requests fail. */
async function read(fault: Fault | null): Promise<string> {
  bench.faults.arm(fault);
  return runExcel('read', async (context) => {
    const sheet = context.workbook.worksheets.getItem('台账');
    sheet.load('name');
    await context.sync();
    return sheet.name;
  });
}

test.each<[code: string, lasting: boolean, told: string, waits: number[]]>([
  ['InvalidOperationInCellEditMode', false, '台账', [300]],
  ['InvalidOperationInCellEditMode', true, 'cellEditMode', [300, 1000, 3000]],
  ['ServiceNotAvailable', true, 'busy', [300, 1000, 3000]],
  ['ActivityLimitReached', false, '台账', [300]],
  ['UndoNotSupported', false, '台账', []],
  ['GeneralException', false, 'unknown', []],
  ['RequestAborted', false, 'busy', []],
  ['RequestPayloadSizeLimitExceeded', false, 'messageTooLarge', []],
  ['AccessDenied', false, 'sheetProtected', []],
  ['InactiveWorkbook', false, 'inactiveWorkbook', []],
  ['NobodyKnowsThis', false, 'unknown', []],
])('%s (lasting: %s) is told as %s', async (code, lasting, told, waits) => {
  const fault: Fault = { sync: 1, kind: 'refused', code, lasting };
  const said = await read(fault).catch((error: unknown) => (error as WorkbookFailure).code);
  expect(said).toBe(told);
  expect(waited).toEqual(waits);
});

test('writes join one undo step, and wait for a cell edit; only where that cannot be, not', async () => {
  const run = jest.spyOn(Excel, 'run');
  await read({ sync: 1, kind: 'refused', code: 'UndoNotSupported' });
  expect(run.mock.calls.map(([options]) => options)).toEqual([
    { delayForCellEdit: true, mergeUndoGroup: true },
    { delayForCellEdit: true },
  ]);
  run.mockRestore();
});

test('a failure says what remains once writing began, and only then', async () => {
  const write = (fault: Fault): Promise<void> => {
    bench.faults.arm(fault);
    return runWriting('write', 'colours', async (context, begin) => {
      const sheet = context.workbook.worksheets.getItem('台账');
      sheet.load('name');
      await context.sync();
      begin();
      sheet.getRange('F9').values = [['写']];
      await context.sync();
    });
  };
  const failing = (sync: number): Fault => ({ sync, kind: 'refused', code: 'AccessDenied' });
  await expect(write(failing(1))).rejects.toMatchObject({
    left: null,
    message: '工作表或工作簿受保护，不能写入；请先在“审阅”中撤销保护，再试一次。',
  });
  await expect(write(failing(2))).rejects.toMatchObject({
    left: 'colours',
    message:
      '工作表或工作簿受保护，不能写入；请先在“审阅”中撤销保护，再试一次。助手的两列和颜色可能只写了一部分，你填的内容没有改动；再做一次就会补全。',
  });
});

test('the diagnosis names the action and the code, and nothing of the ledger', async () => {
  const failure = read({ sync: 1, kind: 'refused', code: 'GeneralException' });
  await expect(failure).rejects.toMatchObject({
    detail: expect.stringMatching(/^read: GeneralException: /u) as string,
  });
  await expect(failure).rejects.not.toMatchObject({
    detail: expect.stringContaining('台账') as string,
  });
});

test('every code that Microsoft’s client knows has its meaning', () => {
  const codes = [
    ...Object.values(Excel.ErrorCodes),
    ...Object.values(OfficeExtension.ErrorCodes as unknown as Record<string, string>),
  ].filter((code) => typeof code === 'string');
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => !KNOWN_CODES.includes(code))).toEqual([]);
});
