import { draftItem } from '../../../src/domain/draft/item';
import type { ItemStyle } from '../../../src/domain/draft/style';
import type { DraftParagraph, DraftSentence } from '../../../src/domain/draft/types';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { itemOf } from '../support/ledger-builder';
import { sourceOf } from './support/source-of';
import { textOfBlock } from './support/text-of';

const QUOTING: ItemStyle = { heading: 'quoting', points: 'inline', status: 'last' };

function drafted(
  item: LedgerItem,
  style: Partial<ItemStyle> = {},
  place: Parameters<typeof draftItem>[3] = { number: 1, level: 4 },
): readonly DraftParagraph[] {
  return draftItem(sourceOf([item]), item, { ...QUOTING, ...style }, place);
}

/** The paragraphs with their kinds, one a line. */
function linesOf(...asked: Parameters<typeof drafted>): readonly string[] {
  return drafted(...asked).map((one) => `${one.kind} ${textOfBlock(one)}`);
}

function textOf(item: LedgerItem): string {
  return drafted(item).map(textOfBlock).join('\n');
}

const figuresOf = ({ text, figures }: DraftSentence) =>
  figures.map(({ start, end, source }) => [text.slice(start, end), source]);

const ITEM = itemOf({
  row: 5,
  lastRow: 7,
  problem: '“第一议题”制度落实不严格。',
  status: 'inProgress',
  statusText: '正在推进',
  due: '2025-12-31',
  deadlineCell: 'G5',
  measures: [
    { row: 5, progress: '组织专题学习4次' },
    { row: 6, progress: '1.修订制度2项；2.正在建立清单' },
    { row: 7, progress: '' },
  ],
});

test('quoted and inline: one paragraph that its heading leads', () => {
  const [paragraph, ...others] = drafted(ITEM, {}, { number: 3, level: 4 });
  expect(others).toEqual([]);
  expect(paragraph).toMatchObject({
    kind: 'body',
    lead: { level: 4, sentences: 1 },
    row: 5,
    gaps: [],
  });
  expect(
    paragraph?.sentences.map((sentence) => [
      sentence.text,
      sentence.rows,
      sentence.cells,
      figuresOf(sentence),
    ]),
  ).toEqual([
    ['（3）关于“‘第一议题’制度落实不严格”问题。', [5], ['B5'], [['（3）', { kind: 'numbering' }]]],
    [
      '一是组织专题学习4次。',
      [5],
      ['I5'],
      [
        ['一是', { kind: 'numbering' }],
        ['4', { kind: 'copied', cells: ['I5'] }],
      ],
    ],
    [
      '二是修订制度2项。',
      [6],
      ['I6'],
      [
        ['二是', { kind: 'numbering' }],
        ['2', { kind: 'copied', cells: ['I6'] }],
      ],
    ],
    ['三是正在建立清单。', [6], ['I6'], [['三是', { kind: 'numbering' }]]],
    [
      '该问题正在推进整改，计划于2025年12月31日前完成。',
      [5, 6, 7],
      ['H5', 'G5'],
      [['2025年12月31日', { kind: 'read', cells: ['G5'] }]],
    ],
  ]);
});

test.each<[string, Partial<ItemStyle>, readonly string[]]>([
  [
    'quoted, points on lines',
    { points: 'lines' },
    [
      'heading4 （1）关于“‘第一议题’制度落实不严格”问题',
      'body 一是组织专题学习4次。',
      'body 二是修订制度2项。',
      'body 三是正在建立清单。',
      'body 该问题正在推进整改，计划于2025年12月31日前完成。',
    ],
  ],
  [
    'positive, inline',
    { heading: 'positive' },
    [
      'heading4 （1）严格落实“第一议题”制度',
      'body 一是组织专题学习4次。二是修订制度2项。三是正在建立清单。该问题正在推进整改，计划于2025年12月31日前完成。',
    ],
  ],
  [
    'positive, lines, status first',
    { heading: 'positive', points: 'lines', status: 'first' },
    [
      'heading4 （1）严格落实“第一议题”制度',
      'body 该问题正在推进整改，计划于2025年12月31日前完成。',
      'body 一是组织专题学习4次。',
      'body 二是修订制度2项。',
      'body 三是正在建立清单。',
    ],
  ],
  [
    'no status',
    { status: 'none' },
    [
      'body （1）关于“‘第一议题’制度落实不严格”问题。一是组织专题学习4次。二是修订制度2项。三是正在建立清单。',
    ],
  ],
])('%s', (_, style, lines) => {
  expect(linesOf(ITEM, style)).toEqual(lines);
});

test.each([
  [1, '十二、'],
  [2, '（十二）'],
  [3, '12.'],
  [4, '（12）'],
] as const)('the number at level %i is %s', (level, number) => {
  const [heading] = drafted(ITEM, { heading: 'positive' }, { number: 12, level });
  expect(heading?.kind).toBe(`heading${level}`);
  expect(heading?.sentences[0]?.text).toBe(`${number}严格落实“第一议题”制度`);
});

test('`open` tells the status of what is open only', () => {
  const done = itemOf({ problem: '甲', progress: '已学习3次', status: 'completed' });
  expect(linesOf(done, { status: 'open' })).toEqual(['body （1）关于“甲”问题。已学习3次。']);
  const open = itemOf({ problem: '甲', progress: '正在招标', due: '2025-12-31' });
  expect(linesOf(open, { status: 'open' })).toEqual([
    'body （1）关于“甲”问题。正在招标。该问题正在推进整改，计划于2025年12月31日前完成。',
  ]);
});

const DONE = { status: 'completed', progress: '已整改到位并通过复查' } as const;

test.each([
  ['its own number is left out', '3.制度执行不到位', '（1）关于“制度执行不到位”问题。'],
  ['问题 is not said twice', '制度执行不到位的问题', '（1）关于“制度执行不到位的问题”。'],
  ['关于……问题 is not quoted', '关于“制度执行”的问题。', '（1）关于“制度执行”的问题。'],
  ['a quotation is not quoted twice', '“制度执行不到位”', '（1）关于“制度执行不到位”问题。'],
  [
    'the numbers of several parts are left out',
    '1.学习不深入；2.记录不全',
    '（1）关于“学习不深入；记录不全”问题。',
  ],
  ['line breaks go', '制度\n执行不到位', '（1）关于“制度执行不到位”问题。'],
  ['markup is text', '<b>制度</b>&"不全', '（1）关于“<b>制度</b>&"不全”问题。'],
])('the words of the problem: %s', (_, problem, heading) => {
  expect(textOf(itemOf({ problem, ...DONE }))).toBe(
    `${heading}已整改到位并通过复查。该问题已完成整改。`,
  );
});

test.each([
  [
    'the goal where it reads as a heading',
    itemOf({ problem: '记录不规范', goal: '规范党委会记录。', ...DONE }),
    '（1）规范党委会记录',
    ['E5'],
    [],
  ],
  [
    'the problem turned',
    itemOf({ problem: '记录不规范', goal: '记录齐全', ...DONE }),
    '（1）规范记录',
    ['B5'],
    [],
  ],
  [
    'else a gap with the problem beside it',
    itemOf({ problem: '“标线”模糊', ...DONE }),
    '（1）［待补充：小标题］（原问题：“‘标线’模糊”）',
    ['B5'],
    ['小标题'],
  ],
  ['no problem', itemOf(DONE), '（1）［待补充：问题］', [], ['问题']],
])('the positive heading is %s', (_, item, text, cells, gaps) => {
  const [heading] = drafted(item, { heading: 'positive' });
  expect(heading?.sentences).toMatchObject([{ text, rows: [5], cells }]);
  expect(heading?.gaps).toEqual(gaps.map((words) => ({ words, row: 5, fact: null })));
});
