import type { EmbeddedHost } from '../../src/host/node';
import { openHost } from '../../src/host/node';
import { unzipParts } from '../support/xlsx-parts';

let host: EmbeddedHost | null = null;

async function open(bytes: Uint8Array | null): Promise<EmbeddedHost> {
  host?.dispose();
  const opening = await openHost(bytes);
  if (!opening.ok) throw new Error(opening.message);
  host = opening.host;
  return opening.host;
}

afterEach(() => {
  host?.dispose();
  host = null;
});

type Entry = readonly [address: string, rule: Excel.DataValidationRule];

const ENTRIES: readonly Entry[] = [
  ['B2:B60', { list: { inCellDropDown: true, source: '立行立改,分阶段整改,持续整改' } }],
  ['C2:C60', { list: { inCellDropDown: true, source: '=$H$1:$H$3' } }],
  ['D2:D60', { decimal: { formula1: 0, formula2: 1, operator: 'Between' } }],
  ['E2:E60', { date: { formula1: '2000-01-01', operator: 'GreaterThanOrEqualTo' } }],
  ['F2:F60', { textLength: { formula1: 0, operator: 'GreaterThan' } }],
  ['G2:G60', { custom: { formula: '=COUNTIF($G$2:$G$60,G2)=1' } }],
];

async function validations(): Promise<Excel.Interfaces.DataValidationData[]> {
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const read = ENTRIES.map(([address]) => {
      const { dataValidation } = sheet.getRange(address);
      return dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    });
    await context.sync();
    return read.map((one) => one.toJSON());
  });
}

test('validations written through Excel’s API are in the file, and the same when it is opened again', async () => {
  const first = await open(null);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    for (const [address, rule] of ENTRIES) {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.rule = rule;
      dataValidation.errorAlert = {
        message: '请核对“这一格”。',
        showAlert: true,
        style: 'Warning',
        title: '请核对',
      };
      dataValidation.prompt = { message: '示例：<60', showPrompt: true, title: '怎样填' };
    }
    await context.sync();
  });
  const written = await validations();
  const saving = await first.save();
  if (!saving.ok) throw new Error(saving.messages.join(''));
  const xml = unzipParts(saving.bytes)['xl/worksheets/sheet1.xml'];
  const said =
    'allowBlank="1" showInputMessage="1" showErrorMessage="1" errorTitle="请核对" error="请核对“这一格”。" promptTitle="怎样填" prompt="示例：&lt;60"';
  expect(xml).toContain('<dataValidations count="6">');
  expect(xml).toContain(
    `<dataValidation type="list" errorStyle="warning" ${said} sqref="B2:B60"><formula1>&quot;立行立改,分阶段整改,持续整改&quot;</formula1></dataValidation>`,
  );
  expect(xml).toContain(
    `<dataValidation type="date" errorStyle="warning" operator="greaterThanOrEqual" ${said} sqref="E2:E60"><formula1>36526</formula1></dataValidation>`,
  );
  await open(saving.bytes);
  expect(await validations()).toEqual(written);
  expect(written.map(({ type }) => type)).toEqual([
    'List',
    'List',
    'Decimal',
    'Date',
    'TextLength',
    'Custom',
  ]);
});
