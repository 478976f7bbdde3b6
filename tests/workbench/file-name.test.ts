import { copyName } from '../../src/workbench/file-name';

test.each([
  ['整改台账.xlsx', '整改台账-副本.xlsx'],
  ['整改台账.XLSX', '整改台账-副本.xlsx'],
  ['宏表.xlsm', '宏表-副本.xlsx'],
  ['2025.4.30台账.xlsx', '2025.4.30台账-副本.xlsx'],
  ['整改台账-副本.xlsx', '整改台账-副本-副本.xlsx'],
  ['没有后缀', '没有后缀-副本.xlsx'],
])('a copy of %s is named %s', (name, expected) => {
  expect(copyName(name)).toBe(expected);
});
