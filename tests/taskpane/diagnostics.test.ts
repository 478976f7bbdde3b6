import type { Session } from '../../src/app/session';
import { INITIAL_SESSION } from '../../src/app/session';
import { loadLedger } from '../../src/app/load-ledger';
import { diagnosticsText, type Environment } from '../../src/taskpane/diagnostics';
import { ADD_IN_VERSION } from '../../src/taskpane/version';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import packageJson from '../../package.json';

const FAILURE = { code: 'tooLarge', message: '表太大。', detail: 'RequestPayload…' } as const;

const EXCEL: Environment = {
  host: 'Excel',
  platform: 'PC',
  version: '16.0.17928.20114',
  apiLevel: '1.17',
  language: 'zh-CN',
  userAgent: 'Edge/140',
};

const OPTIONS = {
  asOf: '2025-04-30',
  feedback: null,
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
} as const;

test('says what failed, where it ran, that nothing was read, and the details', () => {
  expect(diagnosticsText(FAILURE, EXCEL, null)).toBe(
    [
      '整改台账助手 诊断信息',
      `助手版本：${ADD_IN_VERSION}`,
      '代码：tooLarge',
      '说明：表太大。',
      '软件：Excel 16.0.17928.20114，平台 PC，ExcelApi 1.17，语言 zh-CN',
      '环境：Edge/140',
      '台账：没有读出',
      '细节：RequestPayload…',
    ].join('\n'),
  );
});

test('says so where Excel tells nothing of itself and there are no details', () => {
  const none = { host: null, platform: null, version: null, apiLevel: null };
  const text = diagnosticsText({ ...FAILURE, detail: '' }, { ...EXCEL, ...none }, INITIAL_SESSION);
  expect(text).toContain('软件：无 无，平台 无，ExcelApi 无，语言 zh-CN');
  expect(text).toMatch(/台账：没有读出\n细节：无$/u);
});

test('counts what was read and tells nothing of what it says', async () => {
  const grid = smallLedger();
  const phase = await loadLedger(new FakeWorkbook([grid]), OPTIONS, null);
  const session: Session = { ...INITIAL_SESSION, phase, lastReading: { at: '9:05', ms: 12.6 } };
  const text = diagnosticsText(FAILURE, EXCEL, session);
  expect(text).toMatch(/\n台账：7个问题，7条措施，7列，\d+条发现，读取用时13毫秒\n/u);
  const words = grid.rows.flat().map(({ value }) => String(value));
  const told = words.filter((word) => word.length > 2 && text.includes(word));
  expect(told).toEqual([]);
});

describe('what a failure names is not told', () => {
  const told = (message: string, detail: string): string =>
    diagnosticsText({ code: 'unknown', message, detail }, EXCEL, null);

  test.each([
    ['a group', '没有属于“第一机关部门”的问题。', '', '说明：没有属于“…”的问题。'],
    ['several', '“甲”和“乙”不在。', '', '说明：“…”不在。'],
    ['nothing', '表太大。', '', '说明：表太大。'],
    ['a mark alone', '只有”和“。', '', '说明：只有”和“。'],
    [
      'a sheet',
      '',
      'ItemNotFound: 整改台账 Worksheet.getItem',
      '细节：ItemNotFound: … Worksheet.getItem',
    ],
    ['a cell', '', 'SyntaxError: "Li 13800000000" is no JSON', '细节：SyntaxError: "…" is no JSON'],
    [
      'a place in the code',
      '',
      'TypeError: x\n    at a.js:1:2',
      '细节：TypeError: x\n    at a.js:1:2',
    ],
  ])('%s', (_what, message, detail, line) => {
    expect(told(message, detail)).toContain(line);
  });
});

test('the version is that of the package', () => {
  expect(ADD_IN_VERSION).toBe(packageJson.version);
});
