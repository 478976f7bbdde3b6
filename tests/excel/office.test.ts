import { whenOfficeReady } from '../../src/excel/office';
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
  });
});

test.each<[object, object]>([
  [
    { host: null, platform: null },
    { host: null, theme: null, platform: null, language: 'zh-CN' },
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
