import { checkLedger } from '../../src/domain/checks/check-ledger';
import { documentOf } from '../../src/domain/document/document-of';
import { planHighlights } from '../../src/domain/highlight/plan-highlights';
import { readLedger } from '../../src/domain/ledger/read-ledger';
import { sourceCellsOf } from '../../src/domain/ledger/source-cells-of';
import { proofread } from '../../src/domain/proofread/proofread';
import { checkPublication } from '../../src/domain/publication/check-publication';
import { buildReport } from '../../src/domain/report/build-report';
import { TEMPLATES } from '../../src/domain/report/templates';
import { DEFAULT_COUNTING_RULE } from '../../src/domain/summary/counting-rule';
import { summarize } from '../../src/domain/summary/summarize';
import { planSummarySheet } from '../../src/domain/summary-sheet/plan-summary-sheet';
import { OPTIONS } from '../domain/ledger/ledger-of';
import { gridOf } from '../support/grid';

/** The most a cell of Excel holds. */
const LONGEST = 32_767;

/** What comes again and again; each is the beginning of something that some expression looks for. */
const PATTERNS = [
  ' ',
  '\t',
  '\n',
  '　',
  '1',
  '０',
  '一',
  '十',
  '1,',
  '1.',
  '2024年',
  '2024-',
  '2024.1.',
  '12月',
  '前、',
  '至',
  '（',
  '（一',
  '((',
  '“',
  '《',
  '一是',
  '1.甲；',
  '①',
  '；',
  '。。',
  '张三、',
  '责任',
  '已完成',
  '未',
  '不',
  '%',
  '万元',
  '1万',
  '-',
  '—',
  '=',
  'a',
  'a@',
  'http://',
  '甲 ',
  '\uD83D',
  '\u0301',
] as const;

const HEAD = [
  '序号',
  '问题',
  '整改措施',
  '责任领导',
  '责任单位',
  '整改时限',
  '整改进展',
  '整改状态',
  '备注',
];

function readAll(text: string): void {
  const grid = gridOf('台账', [
    HEAD,
    [1, text, text, text, text, text, text, text, text],
    [2, '问题', '措施', '张三', '甲科', '2024年12月31日', '进展', '正在推进', ''],
  ]);
  const reading = readLedger(grid, OPTIONS);
  if (!reading.ok) return;
  const { ledger, trace } = reading;
  checkLedger({ ledger, trace });
  const summary = summarize(ledger, DEFAULT_COUNTING_RULE);
  planHighlights(ledger, 12, true);
  planSummarySheet(ledger, summary, null);
  const { text: template, audience } = TEMPLATES.inspection;
  const source = { ledger, summary, cells: sourceCellsOf(trace.reader) };
  const draft = buildReport({ ...source, template, facts: {}, audience });
  documentOf(draft.text, draft);
}

/** An expression that tries all ways takes minutes; what is read once takes a second or two. */
const MOST_SECONDS = 6;

/** Processor time, since the machine may be busy with something else. */
function seconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

const repeated = (pattern: string, length: number): string =>
  pattern.repeat(Math.ceil(length / pattern.length)).slice(0, length);

test.each(PATTERNS)(
  'a ledger with long cells of %j is read, checked, counted and drafted soon',
  (pattern) => {
    const took = seconds(() => {
      readAll(repeated(pattern, LONGEST / 2));
    });
    expect(took).toBeLessThan(MOST_SECONDS);
  },
);

test.each(PATTERNS)(
  'a draft of as much of %j is proofread and looked at for publication soon',
  (pattern) => {
    const took = seconds(() => {
      proofread(`${repeated(pattern, LONGEST)}甲`, null);
      checkPublication(`${repeated(pattern, LONGEST)}甲`, { people: [] });
    });
    expect(took).toBeLessThan(MOST_SECONDS);
  },
);

test('a state cell of the longest text is read once, not once for each word', () => {
  const took = seconds(() => {
    readLedger(
      gridOf('台账', [HEAD, [1, '甲', '乙', '', '', '', '', repeated('已完成', LONGEST)]]),
      OPTIONS,
    );
  });
  expect(took).toBeLessThan(2);
});
