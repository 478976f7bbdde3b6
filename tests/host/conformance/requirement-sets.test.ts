import type { ExcelHost } from '../../../src/host/excel-host';
import { openLiteral } from './support';

let host: ExcelHost;

beforeAll(async () => {
  host = await openLiteral({ 台账: {} });
});
afterAll(() => {
  host.dispose();
});

test.each<[string, string, boolean]>([
  ['ExcelApi', '1.1', true],
  // As numbers 1.9 would be more than 1.14.
  ['ExcelApi', '1.9', true],
  ['excelapi', '1.13', true],
  ['ExcelApi', '1.14', true],
  ['ExcelApi', '1.15', false],
  ['ExcelApi', '1.18', false],
  ['ExcelApi', '2.1', false],
  ['DialogApi', '1.1', false],
  ['RibbonApi', '1.1', false],
])('%s %s: %s', (name, version, expected) => {
  expect(Office.context.requirements.isSetSupported(name, version)).toBe(expected);
});
