import { storagePartition, whenOfficeReady } from '../../src/excel/office';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral } from '../host/conformance/support';

let host: ExcelHost;

beforeEach(async () => {
  host = await openLiteral({ 台账: {} });
});
afterEach(() => {
  jest.restoreAllMocks();
  host.dispose();
});

test('in Excel it says on what Excel runs', async () => {
  expect(await whenOfficeReady()).toEqual({
    host: 'Excel',
    theme: { isDark: false },
    platform: 'OfficeOnline',
    language: 'zh-CN',
    supported: true,
    apiLevel: '1.14',
    version: '16.0.15407.10000',
  });
});

test.each<[excel: string, newest: number, supported: boolean, apiLevel: string | null]>([
  ['Excel 2016', 1, false, '1.1'],
  ['Excel 2019', 7, false, '1.7'],
  ['just too old', 13, false, '1.13'],
  ['Excel 2021', 14, true, '1.14'],
  ['Excel 2024', 17, true, '1.17'],
  ['Microsoft 365', 21, true, '1.21'],
  ['a host without it', 0, false, null],
])('%s is known by its API', async (_excel, newest, supported, apiLevel) => {
  jest
    .spyOn(Office.context.requirements, 'isSetSupported')
    .mockImplementation(
      (name, version) => name === 'ExcelApi' && Number(String(version).split('.')[1]) <= newest,
    );
  expect(await whenOfficeReady()).toMatchObject({ supported, apiLevel });
});

test('an Excel that does not tell its version is no failure', async () => {
  jest.replaceProperty(Office.context, 'diagnostics', undefined as never);
  expect(await whenOfficeReady()).toMatchObject({ version: null, supported: true });
});

test.each<[object, object]>([
  [
    { host: null, platform: null },
    { host: null, theme: null, platform: null, language: 'zh-CN', supported: false, version: null },
  ],
  [
    { host: 'Excel', platform: 'Mac' },
    { host: 'Excel', platform: 'Mac' },
  ],
  // Hosts that are no Excel may say less.
  [{ host: 'Excel' }, { host: 'Excel', platform: null }],
])('where Office says %j', async (said, expected) => {
  jest
    .spyOn(Office, 'onReady')
    .mockResolvedValue(said as Awaited<ReturnType<typeof Office.onReady>>);
  expect(await whenOfficeReady()).toMatchObject(expected);
});

test.each([
  ['https://excel.example|', 'https://excel.example|'],
  ['', ''],
  [undefined, ''],
])('keys of the browser’s storage begin with what Office wants: %j', (key, expected) => {
  jest.replaceProperty(Office.context, 'partitionKey', key as never);
  expect(storagePartition()).toBe(expected);
});
