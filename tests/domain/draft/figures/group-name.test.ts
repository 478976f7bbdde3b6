import { plainGroupName } from '../../../../src/domain/draft/figures/group-name';

test.each<[why: string, name: string, expected: string]>([
  ['plain', '治安大队', '治安大队'],
  ['line breaks', '治安\n大队', '治安大队'],
  ['a number before it', '一、聚焦党的领导方面', '聚焦党的领导方面'],
  ['a number in brackets', '（二）惠民政策落实方面', '惠民政策落实方面'],
  ['the sheet’s own count', '一、大气污染防治方面（2个）', '大气污染防治方面'],
  ['the same in other words', '作风方面（共13个问题）', '作风方面'],
  ['several names numbered', '1.采购中心\n2.法规科', '采购中心、法规科'],
  ['several names as they are', '张三、李四', '张三、李四'],
  ['words before the numbers', '牵头：（1）甲科；（2）乙科', '牵头：甲科、乙科'],
  ['a number that belongs to the name', '第2派出所', '第2派出所'],
  ['brackets that are no count', '派出所（城区）', '派出所（城区）'],
  ['nothing but a number', '（一）', '（一）'],
])('%s', (_, name, expected) => {
  expect(plainGroupName(name)).toBe(expected);
});
