import { emptyFacts, factTrouble, groupFacts } from '../../src/taskpane/fact-form';
import { FIELDS } from './draft-fixture';

test.each([
  ['公开天数', '15', null],
  ['公开天数', ' 15 ', null],
  ['公开天数', '', null],
  ['公开天数', '15天', 'count'],
  ['公开天数', '1.5', 'count'],
  ['公开天数', '-3', 'count'],
  ['公开开始日期', '2025-04-27', null],
  ['公开开始日期', '2025-02-30', 'day'],
  ['公开开始日期', '0202-04-27', 'day'],
  ['单位全称', '某局', null],
  ['主体责任举措', '一\n二', null],
])('%s as “%s”', (key, value, expected) => {
  const field = FIELDS.find((each) => each.key === key);
  expect(field && factTrouble(field, value)).toBe(expected);
});

test.each([
  [{}, ['单位全称', '联系电话', '公开天数', '公开开始日期', '主体责任举措']],
  [
    { 单位全称: '某局', 联系电话: ' ', 公开天数: '十五' },
    ['联系电话', '公开天数', '公开开始日期', '主体责任举措'],
  ],
])('still to be filled in: %j', (facts, expected) => {
  expect(emptyFacts(FIELDS, facts).map(({ key }) => key)).toEqual(expected);
});

test('fields stand by their groups', () => {
  expect(groupFacts(FIELDS).map(({ group, fields }) => [group, fields.length])).toEqual([
    ['单位', 1],
    ['公开', 3],
    ['主体责任', 1],
  ]);
});
