import { fillWords } from '../../../src/domain/report/fill';
import { itemOf } from '../support/ledger-builder';
import { contextOf } from './report-of';

const FACTS = {
  单位简称: '局党组',
  主要负责人: '党组书记',
  专题会议次数: '8次',
  落款日期: '2025-04-27',
  主体责任举措: '抓学习\n抓检查',
};
const fill = (words: string, facts: Readonly<Record<string, string>> = FACTS) =>
  fillWords(words, contextOf({ facts, items: [itemOf({ row: 5 }), itemOf({ row: 7 })] }));
const textsOf = (words: string, facts?: Readonly<Record<string, string>>) =>
  fill(words, facts).sentences.map(({ text }) => text);

test.each<[string, readonly string[]]>([
  ['现将情况报告如下。', ['现将情况报告如下。']],
  ['没有句号', ['没有句号']],
  ['{单位简称}开会。{主要负责人}主持{专题会议次数}次。', ['局党组开会。', '党组书记主持8次。']],
  ['要求“改到位。”全部落实！好？', ['要求“改到位。”', '全部落实！', '好？']],
  ['做法：{主体责任举措}', ['做法：一是抓学习。', '二是抓检查。']],
  ['{主体责任举措}。', ['一是抓学习。', '二是抓检查。']],
  ['{主体责任举措}以上做法有效。', ['一是抓学习。', '二是抓检查。', '以上做法有效。']],
  ['截至{统计日期}共{问题总数}个。', ['截至2025年4月30日共2个。']],
  ['{统计月份}，{下月}', ['2025年4月，2025年5月']],
  ['由{没有}负责', ['由{没有}负责']],
  ['由{单位简称负责', ['由{单位简称负责']],
  ['｛单位简称｝开会', ['局党组开会']],
  ['第1{问题总数}个', ['第1 2个']],
  ['{专题会议次数}{落款日期}', ['8 2025年4月27日']],
  ['{专题会议次数}３次', ['8 ３次']],
])('%s', (words, texts) => {
  expect(textsOf(words)).toEqual(texts);
});

test('a single line needs no number', () => {
  expect(textsOf('{主体责任举措}', { 主体责任举措: '1.抓学习' })).toEqual(['抓学习。']);
});

test('a fact is not read as a template', () => {
  expect(textsOf('{单位简称}', { 单位简称: '{主要负责人}$&', 主要负责人: '甲' })).toEqual([
    '{主要负责人}$&',
  ]);
});

test.each<[string, readonly string[], readonly string[]]>([
  ['共{专题会议次数}次。', ['共［待补充：专题会议次数］次。'], ['专题会议次数']],
  ['{主体责任举措}', ['［待补充：主体责任举措］。'], ['主体责任举措']],
  [
    '{巡察起止日期}开展。',
    ['［待补充：巡察开始日期］至［待补充：巡察结束日期］开展。'],
    ['巡察开始日期', '巡察结束日期'],
  ],
  [
    '{单位全称}、{单位全称}',
    ['［待补充：单位全称］、［待补充：单位全称］'],
    ['单位全称', '单位全称'],
  ],
])('%s not filled in', (words, texts, gaps) => {
  expect(textsOf(words, {})).toEqual(texts);
  expect(fill(words, {}).gaps).toEqual(gaps.map((fact) => ({ words: fact, row: null, fact })));
});

test.each([
  [{ 公开开始日期: '2025-04-27' }, '公开天数'],
  [{ 公开天数: '15' }, '公开开始日期'],
  [{ 公开开始日期: '2025-04-27', 公开天数: '很多' }, '公开天数'],
  [{ 公开开始日期: '2025-04-27', 公开天数: '900' }, '公开天数'],
  [{ 公开开始日期: '2025-02-30', 公开天数: '15' }, '公开开始日期'],
])('a period that cannot be worked out of %j is a gap', (facts, missing) => {
  expect(textsOf('{公开期限}', facts)).toEqual([`［待补充：${missing}］`]);
});

test('figures say where they are from', () => {
  const [sentence] = fill('第3次，{专题会议次数}次，{问题总数}个，{落款日期}').sentences;
  expect(sentence?.text).toBe('第3次，8次，2个，2025年4月27日');
  expect(sentence?.rows).toEqual([5, 7]);
  expect(sentence?.figures).toEqual([
    { start: 1, end: 2, source: { kind: 'given', by: '模板' } },
    { start: 4, end: 5, source: { kind: 'given', by: '专题会议次数' } },
    { start: 7, end: 8, source: { kind: 'counted', rows: [5, 7] } },
    { start: 10, end: 20, source: { kind: 'given', by: '落款日期' } },
  ]);
});
