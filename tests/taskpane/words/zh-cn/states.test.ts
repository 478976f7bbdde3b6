import type { Failure } from '../../../../src/app/session-failure';
import {
  hiddenLedgersLine,
  oldExcelLine,
  percentLine,
  refreshingLine,
  staleLine,
  startLedgerLine,
} from '../../../../src/taskpane/words/zh-cn/states';

test.each<[number, number, string]>([
  [0, 0, '0%'],
  [0, 10_000, '0%'],
  [3200, 10_000, '32%'],
  [9999, 10_000, '99%'],
  [10_000, 10_000, '100%'],
  [12, 10, '100%'],
])('%d of %d is %s', (done, all, line) => {
  expect(percentLine({ done, all })).toBe(line);
});

test.each([
  ['short work says no figure', null, '更新中…'],
  ['an Excel that does not answer', { done: 0, all: 0 }, '等待 Excel 响应…'],
  ['long work', { done: 1, all: 4 }, '更新中 25%'],
])('reading again, %s', (_what, progress, line) => {
  expect(refreshingLine(progress)).toBe(line);
});

const failure = (code: Failure['code']): Failure => ({ code, message: '表太大。', detail: '' });

test.each<[Failure['code'], string | null, string]>([
  [
    'cellEditMode',
    '9:05',
    '有单元格正在编辑，按回车结束编辑后会自动更新；现在显示的是 9:05 读到的数字。',
  ],
  ['cancelled', null, '已停止更新；现在显示的是上一次读到的数字。'],
  ['tooLarge', '14:30', '没能更新：表太大。现在显示的是 14:30 读到的数字。'],
])('figures that stayed behind for %s', (code, at, line) => {
  expect(staleLine(failure(code), at)).toBe(line);
});

test.each([
  [
    '16.0.10396.20023',
    '1.9',
    '整改台账助手需要 Excel 2021 或更新版本（ExcelApi 1.14）；当前的 Excel 提供的加载项接口是 ExcelApi 1.9（版本 16.0.10396.20023）。',
  ],
  [
    null,
    null,
    '整改台账助手需要 Excel 2021 或更新版本（ExcelApi 1.14）；当前的 Excel 没有提供加载项接口。',
  ],
])('too old an Excel: version %s, interface %s', (version, apiLevel, line) => {
  expect(oldExcelLine(version, apiLevel)).toBe(line);
});

test('a new ledger says where it goes', () => {
  expect(startLedgerLine(true)).toMatch(/^写在这张空表上（.+新建的工作表上）：/u);
  expect(startLedgerLine(false)).toMatch(/^写在新建的工作表上，现有的工作表不改动：/u);
});

test('hidden ledgers are named', () => {
  expect(hiddenLedgersLine(['台账', '旧台账'])).toBe(
    '隐藏的工作表“台账”“旧台账”像整改台账：请在 Excel 里取消隐藏，再点“重新读取”。',
  );
});
