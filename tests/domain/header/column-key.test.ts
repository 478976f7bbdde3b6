import { columnKey, columnKeys, fullTitle } from '../../../src/domain/header/column-key';

const NONE: string[] = [];

test.each([
  [NONE, '整改时限', '整改时限'],
  [NONE, '整 改\n时限 ', '整改时限'],
  [['整改目标清单'], '整改时限', '整改目标清单/整改时限'],
  [['落实', ' '], '完成时间', '落实/完成时间'],
  [NONE, '', ''],
])('the titles %j over %j are %j on one line', (groups, own, title) => {
  expect(fullTitle({ groups, own })).toBe(title);
});

test.each([
  ['整改要求', 1, '整改要求'],
  ['整改要求', 2, '整改要求#2'],
  ['', 1, '（无标题）'],
  ['', 3, '（无标题）#3'],
])('the key of %j, number %i, is %s', (own, nth, key) => {
  expect(columnKey({ groups: [], own }, nth)).toBe(key);
});

test('columns of one name are numbered from left to right', () => {
  const titles = ['甲', '乙', '甲', '', '甲', ''].map((own, at) => ({
    column: at + 1,
    groups: [],
    own,
  }));
  expect(columnKeys(titles)).toEqual(['甲', '乙', '甲#2', '（无标题）', '甲#3', '（无标题）#2']);
});

test('a title that looks like a numbered one has a key of its own', () => {
  const titles = ['甲#2', '甲', '甲'].map((own, at) => ({ column: at + 1, groups: [], own }));
  expect(columnKeys(titles)).toEqual(['甲#2', '甲', '甲#3']);
});
