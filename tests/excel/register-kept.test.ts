import { planRegister } from '../../src/domain/register-sheet/plan-register';
import { groupNotices } from '../../src/domain/supervision/group-notices';
import { historyOf } from '../../src/domain/supervision/history';
import { issueNotices } from '../../src/domain/supervision/issue-notices';
import { readRegister, type Register } from '../../src/domain/supervision/read-register';
import { DEFAULT_RULES } from '../../src/domain/supervision/rules';
import type { Notice } from '../../src/domain/supervision/types';
import { createExcelWorkbook } from '../../src/excel/workbook';
import type { ExcelHost } from '../../src/host/excel-host';
import { AS_OF, itemOf, ledgerOf } from '../domain/support/ledger-builder';
import { openLiteral } from '../host/conformance/support';

const workbook = createExcelWorkbook();
let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: { cells: [['甲']] } });
});
afterEach(() => {
  host.dispose();
});

const LEDGER = ledgerOf([itemOf({ row: 5, serial: '1', unit: '财务科', due: '2025-04-15' })]);

function noticesAfter(register: Register | null): readonly Notice[] {
  const history = historyOf(register, LEDGER.sheet);
  const source = { ledger: LEDGER, cells: { cellOf: () => null }, history };
  const groups = groupNotices(source, DEFAULT_RULES, AS_OF);
  const numbering = { prefix: '', start: null };
  return issueNotices(groups, LEDGER, register, AS_OF, numbering, DEFAULT_RULES);
}

/** The user: a date, a text of figures, and a column of formulas of their own. */
async function fillIn(id: string): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.getRange('I4:L4').formulas = [[45789, "'0012", '', '=I4-C4']];
    sheet.getRange('I4').numberFormat = [['yyyy/m/d']];
    sheet.getRange('L3').values = [['用时']];
    sheet.name = '我的督办登记';
    await context.sync();
  });
}

test('going on with a register leaves what the user entered, formulas too, and appends', async () => {
  const { id } = await workbook.writeOwnSheet(
    'register',
    planRegister(null, noticesAfter(null), ''),
  );
  await fillIn(id);
  const reading = readRegister(await workbook.readSheet(id));
  const register = reading.kind === 'register' ? reading.register : null;
  await workbook.writeOwnSheet('register', planRegister(register, noticesAfter(register), ''));
  const held = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(id).getRange('A3:L5');
    range.load(['formulas', 'numberFormat']);
    await context.sync();
    return { formulas: range.formulas as unknown[][], formats: range.numberFormat as unknown[][] };
  });
  expect(held.formulas.map((row) => row[0])).toEqual([
    '编号',
    '督办〔2025〕1号',
    '督办〔2025〕2号',
  ]);
  expect(held.formulas[0]?.[11]).toBe('用时');
  expect(held.formulas[1]?.slice(8)).toEqual([45789, '0012', '', '=I4-C4']);
  expect(held.formulas[2]?.slice(8)).toEqual(['', '', '', '']);
  expect(held.formats[1]?.slice(8, 9)).toEqual(['yyyy/m/d']);
  expect((await workbook.sheets()).find((sheet) => sheet.id === id)?.name).toBe('我的督办登记');
});
