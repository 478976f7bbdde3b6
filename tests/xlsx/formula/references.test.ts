import { formatArea } from '../../../src/xlsx/address/a1';
import { referencesOf } from '../../../src/xlsx/formula/references';

test.each([
  ['A1+$B$2', ['A1', 'B2'], [], false],
  ['COUNTIFS(\'整改 台账\'!$O$5:$O$42,"逾期A1")', ['整改 台账!O5:O42'], [], false],
  ['整改台账!A:A', ['整改台账!A1:A1048576'], [], false],
  ["'It''s'!A1", ["It's!A1"], [], false],
  ['DATE(2025,4,30)-整改_统计日期', [], ['整改_统计日期'], false],
  ['IF(TRUE,人员表[人数],1)', [], ['人员表', '人数'], false],
  ['SUM(OFFSET(A1,1,0))', ['A1'], [], true],
  ['INDIRECT("A1")', [], [], true],
  ['LOG10(5)+2E3+1.5', [], [], false],
])('%s', (formula, areas, names, indirect) => {
  const found = referencesOf(formula);
  const written = found.areas.map(
    ({ sheet, area }) => (sheet === null ? '' : `${sheet}!`) + formatArea(area),
  );
  expect(written).toEqual(areas);
  expect(found.names).toEqual(names);
  expect(found.indirect).toBe(indirect);
});
