import { draftItem } from '../../../src/domain/draft/item';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { AS_OF, itemOf } from '../support/ledger-builder';

function textOf(item: LedgerItem, ordinal = 1): string {
  return draftItem(item, ordinal, AS_OF)
    .sentences.map((sentence) => sentence.text)
    .join('');
}

test('number and words of the problem, what was done, how far it is', () => {
  const item = itemOf({
    row: 5,
    lastRow: 7,
    problem: '“第一议题”制度落实不严格。',
    status: 'inProgress',
    due: '2025-12-31',
    measures: [
      { row: 5, progress: '组织专题学习4次' },
      { row: 6, progress: '1.修订制度2项；2.建立清单' },
      { row: 7, progress: '' },
    ],
  });
  expect(draftItem(item, 3, AS_OF)).toEqual({
    kind: 'item',
    row: 5,
    sentences: [
      { text: '（3）关于“‘第一议题’制度落实不严格”问题。', rows: [5] },
      { text: '一是组织专题学习4次。', rows: [5] },
      { text: '二是修订制度2项。', rows: [6] },
      { text: '三是建立清单。', rows: [6] },
      { text: '该问题正在推进整改，计划于2025年12月31日前完成。', rows: [5, 6, 7] },
    ],
    gaps: [],
  });
});

test.each([
  ['its own number is left out', '3.制度执行不到位', '（1）关于“制度执行不到位”问题。'],
  ['问题 is not said twice', '制度执行不到位的问题', '（1）关于“制度执行不到位的问题”。'],
  [
    'several numbered parts stay',
    '1.学习不深入；2.记录不全',
    '（1）关于“1.学习不深入；2.记录不全”问题。',
  ],
  ['line breaks go', '制度\n执行不到位', '（1）关于“制度执行不到位”问题。'],
])('the words of the problem: %s', (_, problem, heading) => {
  expect(textOf(itemOf({ problem, progress: '已整改' }))).toBe(
    `${heading}已整改。该问题正在推进整改。`,
  );
});

test('a progress cell merged over several measures is told once, with all its rows', () => {
  const item = itemOf({
    lastRow: 6,
    problem: '甲',
    progress: '已全部整改',
    measures: [{ progress: '已全部整改' }, { row: 6, progress: '已全部整改' }],
  });
  expect(draftItem(item, 1, AS_OF).sentences[1]).toEqual({ text: '已全部整改。', rows: [5, 6] });
});

test('what rows without a measure say is told too', () => {
  const item = itemOf({
    lastRow: 6,
    problem: '甲',
    progress: '组织学习\n修订制度',
    measures: [{ progress: '组织学习' }],
  });
  expect(draftItem(item, 1, AS_OF).sentences.slice(1, 3)).toEqual([
    { text: '一是组织学习。', rows: [5] },
    { text: '二是修订制度。', rows: [5, 6] },
  ]);
});

test('a measure whose words stand inside another text takes nothing out of it', () => {
  const item = itemOf({
    lastRow: 6,
    problem: '甲',
    progress: '学习\n组织学习3次，学习笔记1本',
    measures: [{ progress: '学习' }],
  });
  expect(textOf(item)).toContain('一是学习。二是组织学习3次，学习笔记1本。');
});

test('the numbered points of one cell are told once, in the cell’s own order', () => {
  const item = itemOf({
    problem: '甲',
    progress: '①已补齐12份②正在建制度',
    measures: [
      { ordinal: '①', progress: '已补齐12份' },
      { ordinal: '②', progress: '正在建制度' },
    ],
  });
  expect(textOf(item)).toBe(
    '（1）关于“甲”问题。一是已补齐12份。二是正在建制度。该问题正在推进整改。',
  );
});

test('without progress the result column speaks', () => {
  const item = itemOf({ problem: '甲', result: '标线已翻新', status: 'completed' });
  expect(textOf(item)).toBe('（1）关于“甲”问题。标线已翻新。该问题已完成整改。');
});

test.each([
  [
    'progress',
    itemOf({ problem: '甲' }),
    '（1）关于“甲”问题。［待补充：整改进展］。该问题正在推进整改。',
    ['整改进展'],
  ],
  [
    'the problem',
    itemOf({ progress: '已学习' }),
    '（1）［待补充：问题］。已学习。该问题正在推进整改。',
    ['问题'],
  ],
  [
    'everything',
    itemOf({ status: 'unknown' }),
    '（1）［待补充：问题］。［待补充：整改进展］。［待补充：整改状态］。',
    ['问题', '整改进展', '整改状态'],
  ],
])('%s missing is a gap', (_, item, text, gaps) => {
  expect(textOf(item)).toBe(text);
  expect(draftItem(item, 1, AS_OF).gaps).toEqual(gaps);
});
