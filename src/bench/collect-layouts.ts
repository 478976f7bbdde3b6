import type { BenchCell, BenchTable } from './bench-table';
import type { MadeProblem, MadeStatus } from './collect-problems';
import { LEADERS, SHORTFALLS, SUBJECTS, UNITS, VERBS } from './ledger-words';
import type { RandomSource } from './random';

/** One way offices lay their ledger out. */
export interface CollectLayout {
  readonly name: string;
  /** What such a ledger can say. */
  readonly statuses: readonly [MadeStatus, ...MadeStatus[]];
  /** @param unit Above the header as 填报单位; '' where the sheet names none. */
  readonly table: (
    problems: readonly MadeProblem[],
    unit: string,
    random: RandomSource,
  ) => BenchTable;
}

type Merges = { top: number; left: number; bottom: number; right: number }[];

const cell = (value: string | number): BenchCell => ({ value, look: 'plain' });
const wide = (width: number, ...values: readonly (string | number)[]): BenchCell[] =>
  Array.from({ length: width }, (_, at) => cell(values[at] ?? ''));
const deadlineCell = ({ deadline: { written } }: MadeProblem): BenchCell => ({
  value: written,
  look: typeof written === 'number' ? 'date' : 'plain',
});

const STATUS_WORDS: Readonly<Record<MadeStatus, string>> = {
  completed: '已完成',
  inProgress: '正在推进',
  notStarted: '未启动',
  notCompleted: '未完成',
  longTerm: '长期坚持',
};

const PROGRESS_WORDS: Readonly<Record<MadeStatus, string>> = {
  completed: '已完成整改',
  inProgress: '正在推进',
  notStarted: '尚未启动',
  notCompleted: '未完成',
  longTerm: '长期坚持',
};

const problemText = (random: RandomSource, at: number): string =>
  `${random.pick(SUBJECTS)}${random.pick(SHORTFALLS)}（第${at + 1}项）`;
const measureText = (random: RandomSource): string =>
  `${random.pick(VERBS)}${random.pick(SUBJECTS)}并明确专人负责`;

/** Title and 填报单位 above a header. */
function above(width: number, unit: string, merges: Merges): BenchCell[][] {
  merges.push({ top: 1, left: 1, bottom: 1, right: width });
  const title = wide(width, '巡察反馈问题整改台账');
  return unit === '' ? [title] : [title, wide(width, `填报单位：${unit}`)];
}

/** One header row, status in words. */
const words: CollectLayout = {
  name: '一行表头、状态写字',
  statuses: ['completed', 'inProgress', 'notStarted', 'longTerm'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const titles = ['序号', '具体问题', '整改措施', '责任领导', '责任单位', '整改时限', '整改状态'];
    const rows = [...above(titles.length, unit, merges), titles.map(cell)];
    for (const [at, problem] of problems.entries()) {
      rows.push([
        ...wide(
          5,
          at + 1,
          problemText(random, at),
          measureText(random),
          random.pick(LEADERS),
          random.pick(UNITS),
        ),
        deadlineCell(problem),
        cell(STATUS_WORDS[problem.status]),
      ]);
    }
    return { rows, merges };
  },
};

/** A header of two rows, and a problem merged over the rows of its measures. */
const merged: CollectLayout = {
  name: '两行表头、问题合并多行措施',
  statuses: ['completed', 'inProgress', 'notStarted'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const rows = above(7, unit, merges);
    const head = rows.length + 1;
    rows.push(wide(7, '序号', '问题情况', '', '整改情况', '', '', ''));
    rows.push(wide(7, '', '问题类别', '具体问题', '整改措施', '责任单位', '整改时限', '完成情况'));
    merges.push(
      { top: head, left: 1, bottom: head + 1, right: 1 },
      { top: head, left: 2, bottom: head, right: 3 },
      { top: head, left: 4, bottom: head, right: 7 },
    );
    for (const [at, problem] of problems.entries()) {
      const top = rows.length + 1;
      for (let measure = 0; measure < problem.measures; measure += 1) {
        const first =
          measure === 0 ? wide(3, at + 1, '财务管理', problemText(random, at)) : wide(3);
        rows.push([
          ...first,
          ...wide(2, measureText(random), random.pick(UNITS)),
          deadlineCell(problem),
          cell(STATUS_WORDS[problem.status]),
        ]);
      }
      if (problem.measures === 1) continue;
      const bottom = rows.length;
      for (const left of [1, 2, 3]) merges.push({ top, left, bottom, right: left });
    }
    return { rows, merges };
  },
};

/** A header of three rows. */
const deep: CollectLayout = {
  name: '三行表头',
  statuses: ['completed', 'inProgress', 'notStarted', 'longTerm'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const rows = above(6, unit, merges);
    const head = rows.length + 1;
    rows.push(wide(6, '序号', '巡察反馈问题整改', '', '', '', ''));
    rows.push(wide(6, '', '问题', '', '整改', '', ''));
    rows.push(wide(6, '', '具体问题', '责任单位', '整改措施', '整改时限', '整改状态'));
    merges.push(
      { top: head, left: 1, bottom: head + 2, right: 1 },
      { top: head, left: 2, bottom: head, right: 6 },
      { top: head + 1, left: 2, bottom: head + 1, right: 3 },
      { top: head + 1, left: 4, bottom: head + 1, right: 6 },
    );
    for (const [at, problem] of problems.entries()) {
      rows.push([
        ...wide(4, at + 1, problemText(random, at), random.pick(UNITS), measureText(random)),
        deadlineCell(problem),
        cell(STATUS_WORDS[problem.status]),
      ]);
    }
    return { rows, merges };
  },
};

const TICKS: readonly MadeStatus[] = ['completed', 'inProgress', 'notCompleted'];

/** A tick in one of three columns. */
const ticks: CollectLayout = {
  name: '打勾',
  statuses: ['completed', 'inProgress', 'notCompleted'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const rows = above(8, unit, merges);
    const head = rows.length + 1;
    rows.push(wide(8, '序号', '具体问题', '整改措施', '责任单位', '整改时限', '完成情况', '', ''));
    rows.push(wide(8, '', '', '', '', '', '已完成', '正在推进', '未完成'));
    for (const left of [1, 2, 3, 4, 5]) {
      merges.push({ top: head, left, bottom: head + 1, right: left });
    }
    merges.push({ top: head, left: 6, bottom: head, right: 8 });
    for (const [at, problem] of problems.entries()) {
      rows.push([
        ...wide(4, at + 1, problemText(random, at), measureText(random), random.pick(UNITS)),
        deadlineCell(problem),
        ...TICKS.map((status) => cell(status === problem.status ? '√' : '')),
      ]);
    }
    return { rows, merges };
  },
};

/** 是否销号, yes or no; other columns in another order. */
const closed: CollectLayout = {
  name: '是否销号',
  statuses: ['completed', 'notCompleted'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const titles = ['编号', '责任单位', '存在问题', '完成时限', '是否销号', '整改措施', '备注'];
    const rows = [...above(titles.length, unit, merges), titles.map(cell)];
    for (const [at, problem] of problems.entries()) {
      rows.push([
        ...wide(3, `A-${at + 1}`, random.pick(UNITS), problemText(random, at)),
        deadlineCell(problem),
        ...wide(3, problem.status === 'completed' ? '是' : '否', measureText(random)),
      ]);
    }
    return { rows, merges };
  },
};

/** No status column: the progress says it. */
const told: CollectLayout = {
  name: '没有状态列',
  statuses: ['completed', 'inProgress', 'notStarted'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const titles = ['序号', '问题描述', '整改措施', '牵头单位', '整改时限', '整改进展情况'];
    const rows = [...above(titles.length, unit, merges), titles.map(cell)];
    for (const [at, problem] of problems.entries()) {
      rows.push([
        ...wide(4, at + 1, problemText(random, at), measureText(random), random.pick(UNITS)),
        deadlineCell(problem),
        cell(PROGRESS_WORDS[problem.status]),
      ]);
    }
    return { rows, merges };
  },
};

/** Heading rows between the problems and a total below them. */
const sections: CollectLayout = {
  name: '分类标题行、合计行',
  statuses: ['completed', 'inProgress', 'notStarted', 'longTerm'],
  table: (problems, unit, random) => {
    const merges: Merges = [];
    const titles = ['序号', '具体问题', '整改措施', '责任领导', '责任单位', '整改时限', '整改状态'];
    const rows = [...above(titles.length, unit, merges), titles.map(cell)];
    for (const [at, problem] of problems.entries()) {
      if (at % 10 === 0) {
        rows.push(wide(titles.length, at % 20 === 0 ? '一、党的建设方面' : '二、财务管理方面'));
        const row = rows.length;
        merges.push({ top: row, left: 1, bottom: row, right: titles.length });
      }
      rows.push([
        ...wide(
          5,
          at + 1,
          problemText(random, at),
          measureText(random),
          random.pick(LEADERS),
          random.pick(UNITS),
        ),
        deadlineCell(problem),
        cell(STATUS_WORDS[problem.status]),
      ]);
    }
    rows.push(wide(titles.length, '合计', `共${problems.length}个问题`));
    return { rows, merges };
  },
};

export const COLLECT_LAYOUTS: readonly CollectLayout[] = [
  words,
  merged,
  deep,
  ticks,
  closed,
  told,
  sections,
];
