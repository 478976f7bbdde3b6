import { addMonths } from '../../../src/domain/calendar/day';
import { planBoard } from '../../../src/domain/board/plan-board';
import type { Ledger } from '../../../src/domain/ledger/types';
import { PRESET_IDS, PRESETS } from '../../../src/domain/palette/presets';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import type { SummarySheetPlan } from '../../../src/domain/summary-sheet/types';
import { renderPlan } from '../summary-sheet/render-plan';
import { deadlineOf, itemOf, ledgerOf } from '../support/ledger-builder';

function planOf(ledger: Ledger, title: string | null = null): SummarySheetPlan {
  return planBoard(ledger, summarize(ledger, DEFAULT_COUNTING_RULE), undefined, title);
}

const LEDGER = ledgerOf(
  [
    itemOf({
      row: 5,
      serial: '1',
      category: ['党建'],
      problem: '学习不深入',
      leader: '张某',
      unit: '办公室',
      due: '2025-01-26',
      status: 'completed',
      completedOn: '2025-02-01',
      percent: 100,
    }),
    itemOf({
      row: 6,
      serial: '2',
      category: ['党建'],
      problem: '报销审核\n不严',
      unit: '财务科',
      due: '2025-03-31',
      percent: 62.5,
    }),
    itemOf({ row: 7, serial: '3-1', category: ['执法'], problem: '更新不及时', due: '2025-05-08' }),
    itemOf({
      row: 8,
      category: ['执法'],
      problem: '机制不健全',
      status: 'longTerm',
      deadline: deadlineOf(null, { text: '长期坚持', kind: 'longTerm' }),
    }),
  ],
  { options: { ...ledgerOf([]).options, feedback: '2024-12-26' } },
);

test('the whole board', () => {
  expect(renderPlan(planOf(LEDGER, '某局整改台账'))).toEqual([
    '1: 某局整改台账　挂图作战图',
    '2: 截至2025年4月30日　问题4个，已完成1个（其中逾期完成1个），逾期1个，临期1个，长期坚持1个　整改完成率25%（1÷4）',
    '3: 口径：按问题计数；完成率=已完成÷问题总数；基本完成、长期坚持不计入完成，均计入总数；保留两位小数。',
    '4: 横条自反馈日期2024年12月26日起；1个问题没有具体时限，图上不标◆；数据来自本工作簿“整改台账”工作表第5行至第8行，为生成时的情况。',
    '5: 图例 | ◆ 时限　✓ 完成　→ 持续进行 |  |  |  | 逾期 |  | 临期 |  | 逾期完成',
    '6:  |  |  |  |  | 长期坚持 |  | 超期·逾期 |  | 超期·逾期完成',
    '7:  |  |  |  |  | 统计日期当期',
    '8: 序号 | 问题 | 责任领导 | 责任单位 | 时限 | 2024 | 2025年 |  |  |  |  | 状态 | 完成',
    '9:  |  |  |  |  | 12月 | 1月 | 2月 | 3月 | 4月 | 5月',
    '10: 党建　　共2项，已完成1项，逾期1项',
    '11: 1 | 学习不深入 | 张某 | 办公室 | 45683 |  | ◆ | ✓ |  |  |  | 逾期完成 | 100',
    '12: 2 | 报销审核 不严 |  | 财务科 | 45747 |  |  |  | ◆ |  |  | 逾期30天 | 62.5',
    '13: 执法　　共2项，已完成0项',
    '14: 3-1 | 更新不及时 |  |  | 45785 |  |  |  |  |  | ◆ | 临期剩8天',
    '15:  | 机制不健全 |  |  | 长期坚持 |  |  |  |  |  | → | 长期坚持',
    '16: 由整改台账助手生成，没有改动台账；再次生成会在原处重写。',
  ]);
});

test.each([
  ['one day far ahead', '2040-01-01', undefined, '◆ 时限　✓ 完成　→ 持续进行　» 在图外以后'],
  ['one day long past', '2010-01-01', undefined, '◆ 时限　✓ 完成　→ 持续进行　« 在图外以前'],
  ['both', '2010-01-01', '2040-01-01', '◆ 时限　✓ 完成　→ 持续进行　« 在图外以前　» 在图外以后'],
  ['none', '2025-06-30', undefined, '◆ 时限　✓ 完成　→ 持续进行'],
] as const)(
  'the legend explains the marks of days off the timeline: %s',
  (_why, due, done, words) => {
    const completed =
      done === undefined ? {} : ({ status: 'completed', completedOn: done } as const);
    const ledger = ledgerOf([itemOf({ row: 5, unit: '办公室', due, ...completed })]);
    const [legend] = renderPlan(planOf(ledger)).filter((line) => line.includes('图例'));
    expect(legend).toContain(`图例 | ${words} | `);
  },
);

/** The fills over the timeline, as `row: first–last colour`. */
const fillsOf = (plan: SummarySheetPlan) =>
  (plan.paints ?? [])
    .filter(({ area }) => area.top > plan.freezeRows && area.left > 5 && area.left < 12)
    .map(
      ({ area, fill }) => `${area.top}–${area.bottom}: ${area.left}–${area.right} ${fill ?? ''}`,
    );

test('bars end on the deadline, what is late is in the strong colour, long-term work is pale', () => {
  const plan = planOf(LEDGER);
  const { overdue, completedLate, longTerm } = PRESETS.standard.palette;
  expect(fillsOf(plan)).toEqual([
    expect.stringMatching(/^11–11: 6–7 #/u),
    `11–11: 8–8 ${completedLate.light.strong}`,
    expect.stringMatching(/^12–12: 6–9 #/u),
    `12–12: 10–10 ${overdue.light.strong}`,
    expect.stringMatching(/^14–14: 6–11 #/u),
    `15–15: 6–11 ${longTerm.light.tint}`,
  ]);
});

test('printed on A3 across, on one page, with its two header rows on every page', () => {
  const { page, freezeRows, edges } = planOf(LEDGER);
  expect(page).toMatchObject({
    paper: 'A3',
    orientation: 'landscape',
    fitWide: 1,
    fitTall: 1,
    titleRows: [8, 9],
    footer: '第 &P 页，共 &N 页',
  });
  expect(freezeRows).toBe(9);
  // The column of April, from the months to the last problem.
  expect(edges).toEqual([{ area: { top: 9, left: 10, bottom: 15, right: 10 }, colour: '#107C41' }]);
});

test('a board of many problems takes as many pages as it needs', () => {
  const items = Array.from({ length: 100 }, (_, at) => itemOf({ row: at + 5, due: '2025-05-31' }));
  expect(planOf(ledgerOf(items)).page.fitTall).toBeNull();
});

test('without a feedback date it says so and draws no bar', () => {
  const ledger = { ...LEDGER, options: { ...LEDGER.options, feedback: null } };
  const lines = renderPlan(planOf(ledger));
  expect(lines[0]).toBe('1: 整改工作挂图作战图');
  expect(lines[3]).toContain('没有统一的反馈日期，横条没有起点，图上只标时限');
});

test('columns that the ledger says nothing in are left out', () => {
  const lines = renderPlan(planOf(ledgerOf([itemOf({ problem: '甲', due: '2025-05-31' })])));
  const head = lines.find((line) => line.includes('序号'))?.split(/[ |]+/u);
  expect(head?.slice(1)).toEqual(['序号', '问题', '时限', '2024年', '2025年', '状态']);
});

test.each([
  ['a formula', '=1+1', '=1+1'],
  ['a long text', '甲'.repeat(500), `${'甲'.repeat(128)}…`],
  ['a private number', '联系13912345678', '联系139****5678'],
])('%s in a problem', (_what, problem, shown) => {
  const { cells } = planOf(ledgerOf([itemOf({ problem, due: '2025-05-31' })]));
  const texts = cells
    .flat()
    .flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  expect(texts.filter((text) => text.startsWith(shown.slice(0, 2)))).toEqual([shown]);
  expect(cells.flat().every(({ content }) => content.kind !== 'formula')).toBe(true);
});

test.each(PRESET_IDS)('a rectangle with everything inside it, in %s', (id) => {
  const summary = summarize(LEDGER, DEFAULT_COUNTING_RULE);
  const plan = planBoard(LEDGER, summary, PRESETS[id].palette, null);
  const width = plan.columnWidths.length;
  expect(new Set(plan.cells.map((row) => row.length))).toEqual(new Set([width]));
  const runs = [...plan.looks, ...(plan.paints ?? []), ...(plan.edges ?? []), ...plan.bars];
  const areas = [...runs.map(({ area }) => area), ...plan.merges];
  const outside = areas.filter(
    ({ top, left, bottom, right }) =>
      top < 1 || left < 1 || bottom > plan.cells.length || right > width,
  );
  expect(outside).toEqual([]);
});

test('no cell is in two merges', () => {
  const { merges } = planOf(LEDGER);
  const cells = merges.flatMap(({ top, left, bottom, right }) =>
    Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, at) => {
      const across = right - left + 1;
      return `${top + Math.floor(at / across)} ${left + (at % across)}`;
    }),
  );
  expect(new Set(cells).size).toBe(cells.length);
});

test('a thousand problems are few runs for each of them', () => {
  const items = Array.from({ length: 1000 }, (_, at) =>
    itemOf({
      row: at + 5,
      category: [`第${Math.floor(at / 50)}类`],
      due: addMonths('2025-01-15', at % 8),
      percent: at % 100,
    }),
  );
  const { looks, paints, cells } = planOf(ledgerOf(items));
  expect(cells.length).toBeGreaterThan(1020);
  expect(looks.length + (paints?.length ?? 0)).toBeLessThan(3 * 1000);
});
