import { A4_LANDSCAPE } from '../../../src/domain/summary-sheet/page-plan';
import { documentOf } from '../../../src/domain/document/document-of';
import { planDraftSheet } from '../../../src/domain/draft-sheet/plan-draft-sheet';
import { REPORT } from '../document/drafts';
import { renderPlan } from '../summary-sheet/render-plan';

const ABOUT = '统计日期 2025年4月30日。';
const END = '本表由整改台账助手生成，没有改动台账；再次生成会在原处重写。';

test('the whole plan of a draft', () => {
  const plan = planDraftSheet(documentOf(REPORT.text, REPORT), REPORT, ABOUT);
  expect(renderPlan(plan)).toEqual([
    '1: 进展情况文稿',
    `2: ${ABOUT}`,
    '3: 层级 | 内容 | 来源（台账的行和单元格）',
    '4: 标题 | 甲局党组',
    '5: 标题 | 关于巡察整改进展情况的通报',
    '6: 正文 | 截至2025年4月30日，反馈的2个问题中，已完成整改2个。 | 第3—4行：H3、H4',
    '7: 一级标题 | 一、重点问题整改落实情况',
    '8: 正文 | （1）关于“学习不深入”问题。一是召开专题会议3次。该问题已完成整改。 | 第3行：H3',
    '9: 正文 | （2）关于“台账不规范”问题。一是修订台账办法。该问题已完成整改。 | 第4行：H4',
    '10: 表题 | 按责任单位统计',
    '11: 表格 | 责任单位　|　问题数',
    '12: 表格 | 办公室　|　1 | 第3行：H3',
    '13: 表格 | 财务科　|　1 | 第4行：H4',
    '14: 署名 | 甲局党组',
    '15: 日期 | 2025年4月30日',
    `16: ${END}`,
  ]);
  const { cells, ...rest } = plan;
  expect(new Set(cells.map((row) => row.length))).toEqual(new Set([3]));
  const line = (row: number) => ({ top: row, left: 1, bottom: row, right: 3 });
  expect(rest).toEqual({
    name: '进展情况文稿（助手）',
    looks: [
      { area: line(1), look: 'title' },
      { area: line(2), look: 'note' },
      { area: line(3), look: 'columnHead' },
      { area: { top: 4, left: 1, bottom: 15, right: 1 }, look: 'label' },
      { area: { top: 4, left: 2, bottom: 15, right: 3 }, look: 'text' },
      { area: line(16), look: 'note' },
    ],
    merges: [line(1), line(2), line(16)],
    columnWidths: [10, 90, 30],
    bars: [],
    freezeRows: 3,
    charts: [],
    page: { ...A4_LANDSCAPE, titleRows: [3, 3] },
  });
});

test('an edited paragraph names only what still stands in it', () => {
  const text = REPORT.text
    .replace('一是修订台账办法。', '一是办法已修订。')
    .replace('（2）', '（3）');
  const plan = planDraftSheet(documentOf(text, REPORT), REPORT, '');
  expect(renderPlan(plan)[7]).toBe(
    '8: 正文 | （3）关于“台账不规范”问题。一是办法已修订。该问题已完成整改。 | 第4行：H4',
  );
  const rewritten = REPORT.text.replace(/（2）.*/u, '（2）台账已规范。');
  const other = planDraftSheet(documentOf(rewritten, REPORT), REPORT, '');
  expect(renderPlan(other)[7]).toBe('8: 正文 | （2）台账已规范。');
});

test('a text that is not ours has no sources', () => {
  const plan = planDraftSheet(documentOf('甲已完成。\n=1+1', null), null, '');
  expect(renderPlan(plan)).toEqual([
    '1: 进展情况文稿',
    '2: 层级 | 内容 | 来源（台账的行和单元格）',
    '3: 正文 | 甲已完成。',
    '4: 正文 | =1+1',
    `5: ${END}`,
  ]);
  expect(plan.cells[3]?.[1]?.content).toEqual({ kind: 'text', text: '=1+1' });
});

test('no text at all', () => {
  expect(renderPlan(planDraftSheet({ blocks: [] }, null, ''))).toEqual([
    '1: 进展情况文稿',
    '2: 层级 | 内容 | 来源（台账的行和单元格）',
    '3: 没有文字。',
    `4: ${END}`,
  ]);
});

test('a long paragraph goes on in the next row', () => {
  const text = `${'甲'.repeat(600)}。${'乙'.repeat(600)}。`;
  const rows = planDraftSheet(documentOf(text, null), null, '').cells.slice(2, 4);
  expect(rows.map((row) => row.slice(0, 2).map(({ content }) => content))).toEqual([
    [
      { kind: 'text', text: '正文' },
      { kind: 'text', text: `${'甲'.repeat(600)}。` },
    ],
    [
      { kind: 'text', text: '（续）' },
      { kind: 'text', text: `${'乙'.repeat(600)}。` },
    ],
  ]);
});
