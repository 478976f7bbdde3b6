import type { DraftParagraph } from '../../../../src/domain/draft/types';
import type { LedgerItem } from '../../../../src/domain/ledger/types';
import { deadlineOf, itemOf } from '../../support/ledger-builder';
import { reportOf } from '../report-of';

type Part = Parameters<typeof itemOf>[0];

/** A completed problem with progress, so that no gap stands in the way. */
const problem = (row: number, category: readonly string[], part: Part = {}): LedgerItem =>
  itemOf({
    row,
    category,
    categoryCell: category.length > 0 ? `B${row}` : null,
    problem: `事项${'甲乙丙丁戊己庚辛'.charAt(row - 5)}落实不够`,
    status: 'completed',
    progress: '已印发制度并组织学习。',
    ...part,
  });

const STYLE = '引用原文，连写，不写状态';

/** Headings and the openings of problems, shortened: （1）甲. */
function outline(lines: readonly string[], items: readonly LedgerItem[]): readonly string[] {
  return reportOf(lines, { items })
    .blocks.filter((block): block is DraftParagraph => block.kind !== 'table')
    .map(({ sentences: [first] }) =>
      (first?.text ?? '').replace(/关于“事项(.)落实不够”问题。/u, '$1'),
    );
}

test.each<[string, readonly LedgerItem[], readonly string[]]>([
  [
    'two levels of classes: （一）, 1., running （1）',
    [
      problem(5, ['一、学习方面', '1.制度']),
      problem(6, ['一、学习方面', '2.记录']),
      problem(7, ['二、执法方面', '案卷']),
      problem(8, ['一、学习方面', '1.制度']),
    ],
    [
      '一、整改',
      '（一）学习方面',
      '1.制度',
      '（1）甲',
      '（2）丁',
      '2.记录',
      '（3）乙',
      '（二）执法方面',
      '1.案卷',
      '（4）丙',
    ],
  ],
  [
    'one level: （一）, running 1.',
    [problem(5, ['学习']), problem(6, ['执法']), problem(7, ['学习'])],
    ['一、整改', '（一）学习', '1.甲', '2.丙', '（二）执法', '3.乙'],
  ],
  ['none: （一）', [problem(5, []), problem(6, [])], ['一、整改', '（一）甲', '（二）乙']],
  [
    'some without a class come last',
    [problem(5, []), problem(6, ['学习'])],
    ['一、整改', '（一）学习', '1.乙', '（二）其他问题', '2.甲'],
  ],
  [
    'a class some of whose problems have no inner one',
    [problem(5, ['学习']), problem(6, ['学习', '记录']), problem(7, ['执法'])],
    [
      '一、整改',
      '（一）学习',
      '1.记录',
      '（1）乙',
      '2.其他问题',
      '（2）甲',
      '（二）执法',
      '（3）丙',
    ],
  ],
  [
    'a third level is no heading',
    [problem(5, ['学习', '制度', '其一']), problem(6, ['学习', '制度', '其二'])],
    ['一、整改', '（一）学习', '1.制度', '（1）甲', '（2）乙'],
  ],
])('by class: %s', (_, items, expected) => {
  expect(outline(['一、整改', `【问题：按类别分级，${STYLE}】`], items)).toEqual(expected);
});

test('by official type, then by class', () => {
  const items = [
    problem(5, ['学习'], { rectificationType: 'continuing' }),
    problem(6, ['学习'], { rectificationType: 'immediate' }),
    problem(7, ['执法'], { rectificationType: 'immediate' }),
    problem(8, ['执法']),
  ];
  expect(outline(['一、整改', `【问题：按整改类型分级，${STYLE}】`], items)).toEqual([
    '一、整改',
    '（一）要求立行立改的问题',
    '1.学习',
    '（1）乙',
    '2.执法',
    '（2）丙',
    '（二）要求持续整改的问题',
    '1.学习',
    '（3）甲',
    '（三）其他问题',
    '1.执法',
    '（4）丁',
  ]);
});

test('a ledger without types goes by class', () => {
  const items = [problem(5, ['学习']), problem(6, ['执法'])];
  expect(outline(['一、整改', `【问题：按整改类型分级，${STYLE}】`], items)).toEqual([
    '一、整改',
    '（一）学习',
    '1.甲',
    '（二）执法',
    '2.乙',
  ]);
});

test('under a heading of the second level there is room for one class only', () => {
  const items = [problem(5, ['学习', '制度']), problem(6, ['学习', '记录'])];
  const lines = [
    '一、整改',
    '（一）重点',
    `【问题：按类别分级，${STYLE}】`,
    '（二）其余',
    '没有。',
  ];
  expect(outline(lines, items)).toEqual([
    '一、整改',
    '（一）重点',
    '1.学习',
    '（1）甲',
    '（2）乙',
    '（二）其余',
    '没有。',
  ]);
});

const LONG_TERM = [
  problem(5, ['学习']),
  problem(6, ['长期'], { status: 'longTerm' }),
  problem(7, ['长期'], { status: 'longTerm' }),
];
const PARTS = [
  '一、重点',
  `【问题：不含长期坚持，按类别分级，${STYLE}】`,
  '二、长期',
  `【问题：长期坚持，${STYLE}】`,
  '三、打算',
  '将继续推进。',
];

test('what takes long stands apart, numbered anew; no class is left without problems', () => {
  expect(outline(PARTS, LONG_TERM)).toEqual([
    '一、重点',
    '（一）学习',
    '1.甲',
    '二、长期',
    '（一）乙',
    '（二）丙',
    '三、打算',
    '将继续推进。',
  ]);
});

test('a part without problems goes with its heading, and the next takes its number', () => {
  expect(outline(PARTS, LONG_TERM.slice(0, 1))).toEqual([
    '一、重点',
    '（一）学习',
    '1.甲',
    '二、打算',
    '将继续推进。',
  ]);
});

test('problems whose deadline says long-term are counted as the figures paragraph counts them', () => {
  const deadline = deadlineOf('2025-12-31', { kind: 'date+longTerm', text: '年底前，并长期坚持' });
  const items = [...LONG_TERM, problem(8, ['长期'], { status: 'inProgress', deadline })];
  const { text, blocks } = reportOf(PARTS, { items });
  expect(text).toContain('\n需长期整改的事项共3个，其中正在推进1个，需长期坚持2个。\n');
  const counts = blocks[4];
  expect(counts?.kind === 'table' ? [] : counts?.sentences[0]?.rows).toEqual([6, 7, 8]);
});

test('the heading of a class names the cell it is from', () => {
  const items = [problem(5, ['2024年审计'], { categoryCell: 'B4' }), problem(6, [])];
  const { blocks } = reportOf(['一、整改', `【问题：按类别分级，${STYLE}】`], { items });
  const heading = blocks[1];
  expect(heading?.kind === 'table' ? null : heading?.sentences[0]).toMatchObject({
    text: '（一）2024年审计',
    rows: [5],
    cells: ['B4'],
    figures: [
      { start: 0, end: 3, source: { kind: 'numbering' } },
      { start: 3, end: 7, source: { kind: 'copied', cells: ['B4'] } },
    ],
  });
});

test('a class whose cell is left blank names the cell above that says it', () => {
  const items = [
    problem(5, ['2024年审计', '第1类'], { categoryCell: 'B5', status: 'longTerm' }),
    problem(6, ['2024年审计', '第1类'], { categoryCell: null }),
  ];
  const columns = { problem: [2], category: [2, 3] };
  const { blocks } = reportOf(['一、整改', `【问题：不含长期坚持，按类别分级，${STYLE}】`], {
    items,
    ledger: { columns },
  });
  const cells = blocks
    .slice(1, 3)
    .map((block) => block.kind !== 'table' && block.sentences[0]?.cells);
  expect(cells).toEqual([['B5'], ['C5']]);
});

test.each<[string, readonly string[], Part, readonly number[]]>([
  ['a heading row', ['2024年审计'], { categoryCell: null }, [2]],
  ['fewer classes than columns', ['审计', '第1类'], { categoryCell: 'B5' }, [2, 3, 4]],
])('digits of a class from %s are not said to stand in a cell', (_, category, part, columns) => {
  const items = [problem(5, category, part)];
  const ledger = { columns: { problem: [2], category: columns } };
  const { blocks } = reportOf(['一、整改', `【问题：按类别分级，${STYLE}】`], { items, ledger });
  const heading = blocks[category.length];
  expect(heading?.kind !== 'table' && heading?.sentences[0]?.figures.at(-1)?.source).toEqual({
    kind: 'given',
    by: '台账分组行',
  });
});

test.each([
  ['一、水污染防治方面（3个）', '（一）水污染防治方面'],
  ['党的领导方面(共12个问题)。', '（一）党的领导方面'],
  ['执法方面（二期）', '（一）执法方面（二期）'],
  ['审计方面（2024）', '（一）审计方面（2024）'],
])('class %s is the heading %s', (category, heading) => {
  const items = [problem(5, [category])];
  expect(outline(['一、整改', `【问题：按类别分级，${STYLE}】`], items)[1]).toBe(heading);
});

test.each<[LedgerItem['status'], string]>([
  ['inProgress', '需长期整改的事项共1个，状态为正在推进。'],
  ['unknown', '需长期整改的事项共1个，状态待核实。'],
])('one state for all that take long: %s', (status, sentence) => {
  const deadline = deadlineOf(null, { kind: 'longTerm', text: '长期坚持' });
  const items = [problem(5, [], { status, deadline })];
  expect(reportOf(PARTS, { items }).text.split('\n')[1]).toBe(sentence);
});
