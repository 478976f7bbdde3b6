import type { LedgerItem } from '../../../src/domain/ledger/types';
import { itemOf } from '../support/ledger-builder';
import { reportOf } from './report-of';

const ITEM: LedgerItem = itemOf({
  row: 5,
  problem: '学习不够',
  status: 'completed',
  unit: '办公室',
  leader: '张某',
});
const textOf = (
  lines: readonly string[],
  facts = {},
  audience: 'internal' | 'public' = 'internal',
) => reportOf(lines, { items: [ITEM], facts, audience }).text;

test('an empty template is an empty draft', () => {
  expect(reportOf([''])).toEqual({ blocks: [], text: '', gaps: [] });
});

test('kinds of the lines', () => {
  const { blocks } = reportOf(
    [
      '标题：月报',
      '各科室：',
      '一、情况',
      '（一）学习',
      '1.记录',
      '（1）要素',
      '（二）检查。已检查。',
      '【落款】',
    ],
    { facts: { 单位全称: '某局', 落款日期: '2025-05-06' } },
  );
  expect(blocks.map(({ kind }) => kind)).toEqual([
    'title',
    'body',
    'heading1',
    'heading2',
    'heading3',
    'heading4',
    'body',
    'signature',
    'date',
  ]);
  expect(blocks.map((block) => (block.kind === 'table' ? null : block.lead))).toEqual([
    ...Array<null>(6).fill(null),
    { level: 2, sentences: 1 },
    null,
    null,
  ]);
});

test.each<[string, readonly string[], string]>([
  ['an unknown part', ['【统计】', '【落款：居中】'], '【统计】\n【落款：居中】'],
  ['an unknown fact', ['由{单位}负责。'], '由{单位}负责。'],
  ['a brace that is not closed', ['由{单位全称负责。'], '由{单位全称负责。'],
  ['a level left out', ['一、情况', '1.学习'], '一、情况\n1.学习'],
  [
    'numbers that jump are set right',
    ['一、情况', '三、打算', '五、其他'],
    '一、情况\n二、打算\n三、其他',
  ],
  ['digits and markup', ['共3项<b>&"$&。'], '共3项<b>&"$&。'],
])('printed as it stands: %s', (_, lines, text) => {
  expect(textOf(lines)).toBe(text);
});

test.each<[string, readonly string[], string]>([
  [
    'a heading over nothing but parts without content',
    ['一、逾期', '【逾期清单】', '二、打算', '将推进。'],
    '一、打算\n将推进。',
  ],
  [
    'with the headings under it',
    [
      '一、清单',
      '（一）逾期',
      '【逾期清单】',
      '（二）临期',
      '【临期清单】',
      '二、打算',
      '将推进。',
    ],
    '一、打算\n将推进。',
  ],
  [
    'not where words stand under it',
    ['一、逾期', '情况如下。', '【逾期清单】'],
    '一、逾期\n情况如下。',
  ],
  ['not where the writer put nothing under it', ['一、逾期', '二、打算'], '一、逾期\n二、打算'],
  [
    'lines for the public only',
    ['一、公开', '公开：欢迎监督。', '二、打算', '将推进。'],
    '一、打算\n将推进。',
  ],
  [
    'a heading for the public only, with what is under it',
    ['公开：一、公开', '欢迎监督。', '二、打算', '将推进。'],
    '一、打算\n将推进。',
  ],
])('left out with its number: %s', (_, lines, text) => {
  expect(textOf(lines)).toBe(text);
});

test('each version has its own lines', () => {
  const lines = ['公开：欢迎监督。', '内部：请勿外传。', '【公开期限】'];
  expect(textOf(lines)).toBe('请勿外传。');
  const facts = {
    公开开始日期: '2025-04-27',
    公开天数: '15',
    联系电话: '0100-1234567',
    接听时间: '工作日8:30-12:00',
    邮政地址: '某某路9号',
    邮政编码: '100000',
    电子邮箱: 'a@example.cn',
  };
  expect(textOf(lines, facts, 'public')).toBe(
    '欢迎监督。\n干部群众对整改情况如有意见建议，可以在公开期限内向我们反映。公开期限：2025年4月27日至5月11日（共15天）。联系电话：0100-1234567（工作日8:30-12:00）；邮政地址：某某路9号；邮政编码：100000；电子邮箱：a@example.cn。',
  );
});

test.each(['【表格：责任领导】', '【情况数字：按责任领导】'])(
  'the public version has no %s',
  (part) => {
    expect(textOf([part])).toContain('张某');
    expect(textOf([part], {}, 'public')).not.toContain('张某');
  },
);

test.each<[string, readonly string[], Readonly<Record<string, string>>, string]>([
  ['who inspected', ['【情况数字】'], { 巡察机构: '市委巡察组' }, '市委巡察组反馈的1个问题'],
  ['who inspected, not said', ['【情况数字】'], {}, '，反馈的1个问题'],
  [
    'who audited',
    ['{审计机关}：', '【情况数字】'],
    { 审计机关: '区审计局', 巡察机构: '甲' },
    '区审计局指出的1个问题',
  ],
  ['who audited, not said', ['{审计机关}：', '【情况数字】'], {}, '审计指出的1个问题'],
])('the figures say %s', (_, lines, facts, words) => {
  expect(textOf(lines, facts)).toContain(words);
});

test('gaps of facts and of the sheet, in their order', () => {
  const { gaps } = reportOf(['标题：{单位全称}', '【问题】', '【落款】'], { items: [ITEM] });
  expect(gaps).toEqual([
    { words: '单位全称', row: null, fact: '单位全称' },
    { words: '整改进展', row: 5, fact: null },
    { words: '单位全称', row: null, fact: '单位全称' },
    { words: '落款日期', row: null, fact: '落款日期' },
  ]);
});

test.each([
  '{',
  '{单位全称}',
  '一是',
  '【',
  '。',
  '（',
  '（一）',
  '标题：',
  '一、甲\n',
  '（一）甲。乙\n',
  ' ',
])('a template of 60,000 characters of %j is drafted at once', (piece) => {
  const start = performance.now();
  reportOf([piece.repeat(60_000 / piece.length)]);
  expect(performance.now() - start).toBeLessThan(5000);
});
