import { benchGrid } from './bench-grid';
import { benchProblems } from './bench-table';
import { draftOnce, draftSource, traced, wordOnce } from './draft-once';
import { mailMerge, mergeTemplate, type MergeItem } from './mail-merge';
import { ratioOf, spreadOf } from './stats';
import { figure, spreadText, type Table } from './table';

const PROBLEMS = 1_000;

async function timed<T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> {
  const start = performance.now();
  const result = await work();
  return { ms: performance.now() - start, result };
}

/**
 * The full report of 1,000 problems, and beside it a mail merge that is given the same problems ready
 * and only fills them into a Word template; turn by turn in one process.
 */
export async function measureDrafting(runs: number): Promise<Table> {
  const grid = benchGrid(benchProblems(PROBLEMS));
  const source = draftSource(grid);
  const template = mergeTemplate();
  const items: readonly MergeItem[] = source.ledger.items.map((item, at) => ({
    number: at + 1,
    problem: item.problem,
    progress: item.progress,
  }));
  const times = { draft: [] as number[], word: [] as number[], merge: [] as number[] };
  for (let run = -1; run < runs; run += 1) {
    const drafted = await timed(() => draftOnce(source));
    const written = await timed(() => wordOnce(drafted.result));
    const merged = await timed(() => mailMerge(template, items));
    // The first run of each warms up and does not count.
    if (run < 0) continue;
    times.draft.push(drafted.ms);
    times.word.push(written.ms);
    times.merge.push(merged.ms);
  }
  const draft = draftOnce(source);
  const { figures, share } = traced(draft, source, grid);
  const whole = times.draft.map((ms, at) => ms + (times.word[at] ?? 0));
  return {
    title: '起草全文',
    note: `${source.ledger.items.length.toLocaleString('en-US')} 个问题的巡察整改通报全文（${draft.blocks.length.toLocaleString('en-US')} 段，${draft.text.length.toLocaleString('en-US')} 字符），同一进程里轮流：本项目从台账起草并生成 Word；docxtemplater 拿到现成的问题和进展，只往 Word 模板里填。单位毫秒。全文 ${figures.toLocaleString('en-US')} 个数字，由另一套代码逐个回到单元格核对，能追溯的占 ${figure(share * 100)}%。`,
    head: ['起草', '生成 Word', '合计', 'docxtemplater', '倍数'],
    rows: [
      [
        spreadText(spreadOf(times.draft)),
        spreadText(spreadOf(times.word)),
        spreadText(spreadOf(whole)),
        spreadText(spreadOf(times.merge)),
        spreadText(ratioOf(whole, times.merge)),
      ],
    ],
  };
}
