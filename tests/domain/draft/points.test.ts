import fc from 'fast-check';
import { chineseOrdinal, numberPoint, splitPoints } from '../../../src/domain/draft/points';

test.each<[string, string, readonly string[]]>([
  ['one sentence', '已组织专题学习', ['已组织专题学习。']],
  ['two sentences are one point', '开展培训3次。修订制度2项。', ['开展培训3次。修订制度2项。']],
  ['1.', '1.开展培训。2.修订制度。3.加强检查', ['开展培训。', '修订制度。', '加强检查。']],
  ['1、', '1、开展培训；2、修订制度；', ['开展培训。', '修订制度。']],
  [
    '1. before a year',
    '1.2024年开展培训4次。2.2025年修订制度',
    ['2024年开展培训4次。', '2025年修订制度。'],
  ],
  ['1）', '1）开展培训 2）修订制度', ['开展培训。', '修订制度。']],
  ['（1）', '（1）开展培训（2）修订制度', ['开展培训。', '修订制度。']],
  ['①', '①开展培训②修订制度；③加强检查', ['开展培训。', '修订制度。', '加强检查。']],
  [
    '一是',
    '一是开展培训。二是修订制度。三是加强检查。',
    ['开展培训。', '修订制度。', '加强检查。'],
  ],
  [
    '一是 after a comma',
    '巡察整改以来，一是开展培训，二是修订制度',
    ['巡察整改以来。', '开展培训。', '修订制度。'],
  ],
  ['一、', '一、开展培训\n二、修订制度', ['开展培训。', '修订制度。']],
  ['（一）', '（一）开展培训。（二）修订制度。', ['开展培训。', '修订制度。']],
  ['第一，', '第一，开展培训。第二，修订制度。', ['开展培训。', '修订制度。']],
  ['a number taken out: 一是, 三是', '一是开展培训。三是修订制度。', ['开展培训。', '修订制度。']],
  [
    'numbers inside a point stay',
    '一是开展培训：（1）民警；（2）辅警。二是修订制度。',
    ['开展培训：（1）民警；（2）辅警。', '修订制度。'],
  ],
  [
    'words that introduce',
    '主要做法：1.开展培训。2.修订制度。',
    ['主要做法：开展培训。', '修订制度。'],
  ],
  [
    'a fact before the numbers',
    '已整改到位。1.开展培训。2.修订制度。',
    ['已整改到位。', '开展培训。', '修订制度。'],
  ],
  ['line breaks', '开展培训\n\n修订制度\r\n', ['开展培训。', '修订制度。']],
  ['；', '开展培训3次；修订制度2项；', ['开展培训3次。', '修订制度2项。']],
  [
    '； inside brackets',
    '开展培训（民警3次；辅警2次）；修订制度',
    ['开展培训（民警3次；辅警2次）。', '修订制度。'],
  ],
  ['a lone number', '2.修订制度', ['修订制度。']],
  ['stops and blanks', '  已 完成 标线 施划 ,', ['已完成标线施划。']],
  ['a question', '是否到位？', ['是否到位？']],
  ['a quotation with its own stop', '他说“好。”', ['他说“好。”']],
  ['English words keep their blanks', '使用 Excel  2016 登记', ['使用Excel 2016登记。']],
])('cuts at %s', (_, text, points) => {
  expect(splitPoints(text)).toEqual(points);
});

test.each([
  ['a decimal', '4.5%的问题已整改，完成3.2万元'],
  ['months', '5、6月份开展培训，7、8月份修订制度'],
  ['a date', '2024.10.15召开会议，2025.1.8再次召开'],
  ['十一是 inside a word', '国庆十一是旺季，二是淡季'],
  ['一、二级', '一、二级单位均已整改，三、四级单位正在整改'],
  ['第一 without a comma', '落实“第一议题”制度，形成第二批清单'],
])('does not cut at %s', (_, text) => {
  expect(splitPoints(text)).toEqual([`${text}。`]);
});

test.each(['', '  \n ', '；；', '1.', '。'])('nothing is in %j', (text) => {
  expect(splitPoints(text)).toEqual([]);
});

test('nothing but numbers, stops and blanks is lost or made up', () => {
  const words = fc.constantFrom(
    '开展培训',
    '修订制度',
    '1.',
    '二是',
    '（1）',
    '①',
    '；',
    '\n',
    '。',
    '，',
    '3次',
    '2024年',
    '“好”',
  );
  const letters = (text: string) => text.replace(/[\s。；，、.（）①]|[一二]是|\d+/g, '');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
      const text = parts.join('');
      expect(letters(splitPoints(text).join(''))).toBe(letters(text));
    }),
  );
});

test.each([
  [1, '一'],
  [9, '九'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [35, '三十五'],
  [99, '九十九'],
  [100, '100'],
])('%i is %s', (n, ordinal) => {
  expect(chineseOrdinal(n)).toBe(ordinal);
});

test('several points are numbered, one is not', () => {
  expect(numberPoint('开展培训。', 1, 3)).toBe('二是开展培训。');
  expect(numberPoint('开展培训。', 0, 1)).toBe('开展培训。');
});
