import { draftFigures } from '../../../src/domain/draft/figures/draft-figures';
import { draftItem } from '../../../src/domain/draft/item';
import { readLedger } from '../../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../../src/domain/ledger/source-cells-of';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { planSummarySheet } from '../../../src/domain/summary-sheet/plan-summary-sheet';
import { gridOf } from '../../support/grid';
import { OPTIONS } from '../ledger/ledger-of';

const HEADER = [
  '序号',
  '具体问题',
  '责任单位',
  '整改时限',
  '整改进展',
  '整改状态',
  '完成日期',
  '回头看时间',
  '回头看结果',
];
const row = (serial: string, result: string) => [
  serial,
  `第${serial}项记录不规范`,
  '办公室',
  '2025年12月31日',
  '已修订制度3项，已完成整改。',
  '已完成',
  '2024-06-01',
  '2025-03-10',
  result,
];

function sourceOf(...results: readonly string[]) {
  const reading = readLedger(
    gridOf('台账', [HEADER, ...results.map((result, at) => row(`${at + 1}`, result))]),
    OPTIONS,
  );
  if (!reading.ok) throw new Error(reading.message);
  const { ledger, trace } = reading;
  return {
    ledger,
    cells: sourceCellsOf(trace.reader),
    summary: summarize(ledger, DEFAULT_COUNTING_RULE),
  };
}

const STYLE = {
  zeroClasses: false,
  byType: false,
  documents: false,
  quantities: false,
  groups: [],
};

test.each<[results: readonly string[], sentence: string | null, cells: readonly string[]]>([
  [['反弹', '未反弹', '问题反弹'], '其中回头看发现反弹2个，已退回未完成。', ['I2', 'I4']],
  [['不合格', '未反弹', '反弹'], '其中回头看发现反弹或未整改到位2个，已退回未完成。', ['I2', 'I4']],
  [['不合格', ''], '其中回头看发现未整改到位1个，已退回未完成。', ['I2']],
  [['未反弹', ''], null, []],
])('the figures paragraph of %j', (results, sentence, cells) => {
  const source = sourceOf(...results);
  const { sentences } = draftFigures(source, STYLE, { by: '' });
  const found = sentences.find(({ text }) => text.includes('回头看'));
  expect([found?.text ?? null, found?.cells ?? []]).toEqual([sentence, cells]);
});

test('the classes before it add up to all problems', () => {
  const { sentences } = draftFigures(sourceOf('反弹', '未反弹', '问题反弹'), STYLE, { by: '' });
  expect(sentences[0]?.text).toBe(
    '截至2025年4月30日，反馈的3个问题，已完成整改1个，正在推进2个，整改完成率33.33%。',
  );
});

test('the summary sheet says it under its table', () => {
  const { ledger, summary } = sourceOf('反弹', '未反弹', '问题反弹');
  const texts = planSummarySheet(ledger, summary, null).cells.flatMap(([cell]) =>
    cell?.content.kind === 'text' ? [cell.content.text] : [],
  );
  expect(texts.filter((text) => text.includes('回头看'))).toEqual([
    '其中回头看发现反弹 2 个（台账第 2、4 行），已退回未完成；为生成时的数值。',
  ]);
});

test.each(['last', 'none'] as const)(
  'under its heading a problem does not read as if it were done: status %s',
  (status) => {
    const source = sourceOf('反弹', '未反弹');
    const [back, held] = source.ledger.items;
    if (!back || !held) throw new Error('no item');
    const style = { heading: 'quoting', points: 'lines', status } as const;
    const told = draftItem(source, back, style, { number: 1, level: 4 }).flatMap(
      ({ sentences }) => sentences,
    );
    const said = told.find(({ text }) => text.includes('回头看'));
    expect([said?.text, said?.cells]).toEqual(['回头看发现反弹，已退回未完成。', ['I2']]);
    const other = draftItem(source, held, style, { number: 2, level: 4 });
    expect(JSON.stringify(other)).not.toContain('回头看');
  },
);
