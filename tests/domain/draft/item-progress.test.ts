import { draftItem } from '../../../src/domain/draft/item';
import type { ItemStyle } from '../../../src/domain/draft/style';
import type { DraftParagraph } from '../../../src/domain/draft/types';
import type { LedgerItem } from '../../../src/domain/ledger/types';
import { itemOf } from '../support/ledger-builder';
import { sourceOf } from './support/source-of';
import { textOfBlock } from './support/text-of';

const QUOTING: ItemStyle = { heading: 'quoting', points: 'inline', status: 'last' };
const DONE = { status: 'completed', progress: '已整改到位并通过复查' } as const;

function drafted(item: LedgerItem, style: Partial<ItemStyle> = {}): readonly DraftParagraph[] {
  return draftItem(sourceOf([item]), item, { ...QUOTING, ...style }, { number: 1, level: 4 });
}

function textOf(item: LedgerItem): string {
  return drafted(item).map(textOfBlock).join('\n');
}

test('a progress cell merged over several measures is told once, with all its rows', () => {
  const item = itemOf({
    lastRow: 6,
    problem: '甲',
    progress: '已印发办法',
    measures: [{ progress: '已印发办法' }, { row: 6, progress: '已印发办法' }],
  });
  expect(drafted(item)[0]?.sentences[1]).toMatchObject({ text: '已印发办法。', rows: [5, 6] });
});

test('what rows without a measure say is told too', () => {
  const item = itemOf({
    lastRow: 6,
    problem: '甲',
    progress: '组织学习2次\n修订制度3项',
    measures: [{ progress: '组织学习2次' }],
  });
  expect(drafted(item)[0]?.sentences.slice(1, 3)).toMatchObject([
    { text: '一是组织学习2次。', rows: [5], cells: ['I5'] },
    { text: '二是修订制度3项。', rows: [5, 6], cells: ['I6'] },
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
    due: '2025-12-31',
    measures: [
      { ordinal: '①', progress: '已补齐12份' },
      { ordinal: '②', progress: '正在建制度' },
    ],
  });
  expect(textOf(item)).toBe(
    '（1）关于“甲”问题。一是已补齐12份。二是正在建制度。该问题正在推进整改，计划于2025年12月31日前完成。',
  );
});

test('the points of several cells run on; the same words are told once with all their cells', () => {
  const item = itemOf({
    lastRow: 7,
    problem: '甲',
    status: 'completed',
    measures: [
      { progress: '一是组织学习。二是修订制度' },
      { row: 6, progress: '主要做法：1.加强检查。2.修订制度。' },
      { row: 7, progress: '组织学习' },
    ],
  });
  expect(textOf(item)).toBe(
    '（1）关于“甲”问题。一是组织学习。二是修订制度。三是主要做法：加强检查。该问题已完成整改。',
  );
  expect(drafted(item)[0]?.sentences[1]).toMatchObject({ rows: [5, 7], cells: ['I5', 'I7'] });
});

test('words before the first number stand before 一是', () => {
  const item = itemOf({ problem: '甲', ...DONE, progress: '巡察整改以来，1.学习3次。2.修订制度' });
  expect(textOf(item)).toBe(
    '（1）关于“甲”问题。巡察整改以来，一是学习3次。二是修订制度。该问题已完成整改。',
  );
  expect(drafted(item, { points: 'lines' }).map(textOfBlock)[1]).toBe(
    '巡察整改以来，一是学习3次。',
  );
});

test('without progress the result column speaks', () => {
  const item = itemOf({ problem: '甲', result: '43条标线已翻新', status: 'completed' });
  expect(textOf(item)).toBe('（1）关于“甲”问题。43条标线已翻新。该问题已完成整改。');
  expect(drafted(item)[0]?.sentences[1]?.cells).toEqual(['J5']);
});

test.each(['完成', '已完成', '已整改完成。', '已办', '是', '√', '无', '——', '。'])(
  '%j says no more than the status does',
  (progress) => {
    const item = itemOf({ problem: '甲', status: 'completed', progress });
    expect(textOf(item)).toBe('（1）关于“甲”问题。［待补充：整改进展］。该问题已完成整改。');
  },
);

test('a sentence that says the status again is left to the status sentence', () => {
  const item = itemOf({ ...DONE, problem: '甲', progress: '开展4期培训。该问题已整改完成。' });
  expect(textOf(item)).toBe('（1）关于“甲”问题。开展4期培训。该问题已完成整改。');
  expect(drafted(item, { status: 'open' }).map(textOfBlock)).toEqual([
    '（1）关于“甲”问题。开展4期培训。该问题已整改完成。',
  ]);
});

test('so is a lead that says no more', () => {
  const item = itemOf({ ...DONE, problem: '甲', progress: '已完成。\n1.制定制度\n2.开展培训' });
  expect(textOf(item)).toBe('（1）关于“甲”问题。一是制定制度。二是开展培训。该问题已完成整改。');
});

test('one word that contradicts the status is quoted, and the status kept', () => {
  const item = itemOf({ problem: '甲', status: 'completed', progress: '正在推进' });
  expect(textOf(item)).toBe(
    '（1）关于“甲”问题。整改进展一栏为“正在推进”，［待补充：整改进展］。该问题已完成整改。',
  );
});

test.each([
  [
    'progress',
    itemOf({ problem: '甲', due: '2025-12-31' }),
    '（1）关于“甲”问题。［待补充：整改进展］。该问题正在推进整改，计划于2025年12月31日前完成。',
    ['整改进展'],
  ],
  [
    'the problem',
    itemOf({ ...DONE }),
    '（1）［待补充：问题］。已整改到位并通过复查。该问题已完成整改。',
    ['问题'],
  ],
  [
    'the progress of what has not begun: its reason is asked for',
    itemOf({ problem: '甲', status: 'notStarted', due: '2025-12-31' }),
    '（1）关于“甲”问题。该问题尚未启动整改，计划于2025年12月31日前完成。［待补充：未启动原因］。',
    ['未启动原因'],
  ],
  [
    'everything',
    itemOf({ status: 'unknown' }),
    '（1）［待补充：问题］。［待补充：整改进展］。［待补充：整改状态］。',
    ['问题', '整改进展', '整改状态'],
  ],
])('%s missing is a gap', (_, item, text, gaps) => {
  expect(textOf(item)).toBe(text);
  expect(drafted(item)[0]?.gaps).toEqual(gaps.map((words) => ({ words, row: 5, fact: null })));
});

test.each([
  [
    '1.开展培训3次。2.修订制度。3.下一步，将引入第三方评估。',
    '一是开展培训3次。二是修订制度。下一步，将引入第三方评估。',
  ],
  ['1.开展培训3次。2.下一步将修订制度。', '开展培训3次。下一步将修订制度。'],
  ['1.下一步计划已报送。2.开展培训。', '一是下一步计划已报送。二是开展培训。'],
])('what is next is not one more thing done: %s', (progress, text) => {
  const item = itemOf({ problem: '甲', progress, due: '2025-12-31' });
  expect(textOf(item)).toContain(`问题。${text}该问题`);
});

test.each([
  ['已整改完成，灭火器全部换新', '已整改完成，灭火器全部换新。'],
  ['更换灭火器12具，已完成整改。', '更换灭火器12具，已完成整改。'],
  ['已发放到位，已完成', '已发放到位，已完成。'],
  ['已公开招标。该问题已整改完成，并长期坚持。', '已公开招标。该问题已整改完成，并长期坚持。'],
])('a single point that says it is done is not told so again: %s', (progress, text) => {
  const item = itemOf({ problem: '甲', status: 'completed', progress });
  for (const status of ['first', 'last'] as const)
    expect(drafted(item, { status }).map(textOfBlock).join('')).toBe(`（1）关于“甲”问题。${text}`);
});

test.each([
  ['one of two points', '1.已完成整改，器材换新。2.开展培训', {}],
  ['with the day', '已整改完成，灭火器全部换新', { completedOn: '2024-09-20' }],
  ['of a part only', '其中3项已完成整改，其余核实无误', {}],
] as const)('the sentence on the status stays: %s', (_, progress, part) => {
  const item = itemOf({ problem: '甲', status: 'completed', progress, ...part });
  expect(textOf(item)).toMatch(/该问题已.*完成整改。$/u);
});

test.each([
  ['已发放到位，已完成', 'completed', '已发放到位，已完成。'],
  ['正在推进，已研究1次', 'inProgress', '正在推进，已研究1次。'],
] as const)('a status cell that tells what was done: %s', (statusText, status, text) => {
  const item = itemOf({ problem: '甲', status, statusText, due: '2025-12-31' });
  expect(drafted(item)[0]?.sentences[1]).toMatchObject({ text, rows: [5], cells: ['H5'] });
});

test.each([
  ['正在推进，达到序时进度', 'inProgress'],
  ['滞后', 'inProgress'],
  ['已完成，见附件', 'completed'],
  ['已销号', 'completed'],
  ['按序时推进', 'inProgress'],
] as const)('a status cell that tells no more than the status: %s', (statusText, status) => {
  const item = itemOf({ problem: '甲', status, statusText, due: '2025-12-31' });
  expect(textOf(item)).toContain('［待补充：整改进展］');
});
