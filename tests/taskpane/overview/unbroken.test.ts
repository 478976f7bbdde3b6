import { unbroken } from '../../../src/taskpane/overview/unbroken';

test.each([
  ['已完成 21 个，共 38 个', '已完成_21_个，共_38_个'],
  ['已完成 40 条措施，共 67 条', '已完成_40_条措施，共_67_条'],
  ['21 of 38 problems completed', '21 of 38 problems completed'],
  ['', ''],
])('%s', (text, bound) => {
  expect(unbroken(text).replaceAll('\u00A0', '_')).toBe(bound);
});
