import { documentOf } from '../../../src/domain/document/document-of';
import { REPORT } from './drafts';
import { kinds } from './kinds';

const PASTED = [
  '中共甲县乙局委员会',
  '关于专项巡察整改进展情况的通报',
  '',
  '　　根据统一部署，2024年对乙局开展巡察。现予以公布。',
  '一、主体责任情况',
  '（一）坚持思想引领。一是统一认识。［待补充：会议日期］召开会议。',
  '二、重点问题情况',
  '（一）学习方面',
  '1.学习情况',
  '（1）严格落实制度',
  '一是提高认识。',
  ' 三是加强培训。',
  '按责任单位统计表',
  '责任单位\t问题数',
  '办公室\t3',
  '财务科\t',
  '欢迎监督。联系电话：010-00000000。',
  '',
  '中共甲县乙局委员会',
  '2025年4月27日',
  ' ',
].join('\r\n');

test('a pasted report, line by line', () => {
  expect(kinds(documentOf(PASTED, null))).toEqual([
    'title: 中共甲县乙局委员会',
    'title: 关于专项巡察整改进展情况的通报',
    'body: 根据统一部署，2024年对乙局开展巡察。现予以公布。',
    'heading1: 一、主体责任情况',
    'body: heading2<（一）坚持思想引领。>一是统一认识。gap<［待补充：会议日期］>召开会议。',
    'heading1: 二、重点问题情况',
    'heading2: （一）学习方面',
    'heading3: 1.学习情况',
    'heading4: （1）严格落实制度',
    'body: 一是提高认识。',
    'body: 三是加强培训。',
    'table 按责任单位统计表: 责任单位|问题数 / 办公室|3 / 财务科|',
    'body: 欢迎监督。联系电话：010-00000000。',
    'signature: 中共甲县乙局委员会',
    'date: 2025年4月27日',
  ]);
});

test('a draft as it stands keeps what its blocks are', () => {
  expect(kinds(documentOf(REPORT.text, REPORT))).toEqual([
    'title: 甲局党组',
    'title: 关于巡察整改进展情况的通报',
    'body: 截至2025年4月30日，反馈的2个问题中，已完成整改2个。',
    'heading1: 一、重点问题整改落实情况',
    'body: heading4<（1）关于“学习不深入”问题。>一是召开专题会议3次。该问题已完成整改。',
    'body: heading4<（2）关于“台账不规范”问题。>一是修订台账办法。该问题已完成整改。',
    'table 按责任单位统计: 责任单位|问题数 / 办公室|1 / 财务科|1',
    'signature: 甲局党组',
    'date: 2025年4月30日',
  ]);
});

/** A line, what the user makes of it, and what the document then holds. */
test.each([
  [
    '关于巡察整改进展情况的通报',
    '关于巡察整改进展情况的报告，征求意见稿。',
    'title: 关于巡察整改进展情况的报告，征求意见稿。',
    'an edited title is still one',
  ],
  ['2025年4月30日', '［待补充：成文日期］', 'date: gap<［待补充：成文日期］>', 'an edited date'],
  [
    '一、重点问题整改落实情况',
    '二、问题整改情况',
    'heading1: 二、问题整改情况',
    'an edited heading goes by its form',
  ],
  [
    '一、重点问题整改落实情况',
    '重点问题整改落实情况如下。',
    'body: 重点问题整改落实情况如下。',
    'a heading without its number is one no longer',
  ],
  [
    '按责任单位统计',
    '各单位整改情况',
    'table 各单位整改情况: 责任单位|问题数 / 办公室|1 / 财务科|1',
    'a new caption',
  ],
  [
    '办公室\t1',
    '综合办公室\t1',
    'table 按责任单位统计: 责任单位|问题数 / 综合办公室|1 / 财务科|1',
    'an edited row',
  ],
])('%s → %s: %s (%s)', (line, edited, expected) => {
  const lines = REPORT.text.split('\n').map((each) => (each === line ? edited : each));
  expect(kinds(documentOf(lines.join('\n'), REPORT))).toContain(expected);
});

test('a caption whose table was taken away is a paragraph', () => {
  const text = REPORT.text.split('\n').filter((line) => !line.includes('\t'));
  expect(kinds(documentOf(text.join('\n'), REPORT))).toContain('body: 按责任单位统计');
});

test('lines in another order keep what they are', () => {
  const [title = '', ...rest] = REPORT.text.split('\n');
  const moved = kinds(documentOf([...rest, title].join('\n'), REPORT));
  expect(moved).toContain('title: 关于巡察整改进展情况的通报');
  expect(moved.slice(-3)).toEqual([
    'signature: 甲局党组',
    'date: 2025年4月30日',
    'title: 甲局党组',
  ]);
});
