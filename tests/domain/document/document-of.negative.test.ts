import { documentOf } from '../../../src/domain/document/document-of';
import { kinds } from './kinds';

/** A text that is not ours, its kinds, and why it is nothing more. */
test.each([
  ['', [], 'nothing'],
  [' \n\t\n　', [], 'blanks alone'],
  ['学习不够深入', ['body: 学习不够深入'], 'a single line is no title'],
  ['一是开会\n二是学习。', ['body: 一是开会', 'body: 二是学习。'], 'a point is no title'],
  [
    '甲。\n联系人：张三\t电话：1',
    ['body: 甲。', 'body: 联系人：张三\t电话：1'],
    'one line with a tab is no table',
  ],
  [
    '\t甲已完成。\n\t乙已完成。',
    ['body: 甲已完成。', 'body: 乙已完成。'],
    'tabs at the start are indents',
  ],
  [
    '甲\t1\n乙\t2\n\n丙\t3\n丁\t4',
    ['table : 甲|1 / 乙|2', 'table : 丙|3 / 丁|4'],
    'an empty line parts two tables',
  ],
  ['甲。\n2025年4月27日', ['body: 甲。', 'date: 2025年4月27日'], 'a sentence is no signature'],
  ['甲。\n乙办公室已完成', ['body: 甲。', 'body: 乙办公室已完成'], 'no signature without a blank'],
  ['甲。\n\n乙已完成', ['body: 甲。', 'body: 乙已完成'], 'not the name of an office'],
  ['甲。\n\n乙局', ['body: 甲。', 'signature: 乙局'], 'a signature without a date'],
  ['[待补充：甲］［待补充］', ['body: [待补充：甲］gap<［待补充］>'], 'only whole marks are gaps'],
  [
    Array.from({ length: 8 }, (_, at) => `第${at}人`).join('\n'),
    Array.from({ length: 8 }, (_, at) => `body: 第${at}人`),
    'a list of names is no title',
  ],
])('%j', (text, expected) => {
  expect(kinds(documentOf(text, null))).toEqual(expected);
});
