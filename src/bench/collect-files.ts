import { benchBook, type BenchSheet } from './bench-xlsx';
import { COLLECT_LAYOUTS } from './collect-layouts';
import { madeProblem, type MadeProblem, type MadeStatus } from './collect-problems';
import { randomSource } from './random';

/** What is true of made-up problems, known from how they were made. */
export interface MadeFigures {
  readonly total: number;
  readonly byStatus: Readonly<Record<MadeStatus, number>>;
  readonly overdue: number;
  readonly dueSoon: number;
  readonly longestLate: number;
}

/** One made-up file. */
export interface MadeFile {
  readonly name: string;
  readonly layout: string;
  /** The unit that `collect` is to name. */
  readonly unit: string;
  readonly figures: MadeFigures;
  readonly bytes: Uint8Array;
}

const EXTRA: BenchSheet = {
  name: '填表说明',
  rows: [[{ value: '请如实填写，按月报送。', look: 'plain' }]],
  merges: [],
};

/**
 * The `at`-th of many made-up files, always the same: layouts take turns, a sixth of the files names no unit
 * on the sheet, and every tenth reports for the unit of the one before.
 *
 * @param problems How many problems it holds.
 */
export function madeFile(at: number, problems: number): MadeFile {
  const random = randomSource(at + 1);
  const layout = COLLECT_LAYOUTS[at % COLLECT_LAYOUTS.length] ?? COLLECT_LAYOUTS[0];
  if (layout === undefined) throw new RangeError('Cannot make a file: no layouts');
  const made = Array.from({ length: problems }, () => madeProblem(random, layout.statuses));
  const number = String(at + 1).padStart(4, '0');
  const name = `${String(at % 10).padStart(2, '0')}片区/台账${number}.xlsx`;
  const named = at % 6 !== 5;
  const unit = `青山县第${at % 10 === 9 ? at : at + 1}镇`;
  const table = layout.table(made, named ? unit : '', random);
  const sheet: BenchSheet = { ...table, name: at % 3 === 0 ? '整改台账' : '问题清单' };
  const bytes = benchBook(at % 4 === 3 ? [EXTRA, sheet] : [sheet]);
  const byName = `台账${number}`;
  return {
    name,
    layout: layout.name,
    unit: named ? unit : byName,
    figures: figuresOf(made),
    bytes,
  };
}

function figuresOf(problems: readonly MadeProblem[]): MadeFigures {
  const count = (status: MadeStatus): number =>
    problems.filter((problem) => problem.status === status).length;
  return {
    total: problems.length,
    byStatus: {
      completed: count('completed'),
      inProgress: count('inProgress'),
      notStarted: count('notStarted'),
      notCompleted: count('notCompleted'),
      longTerm: count('longTerm'),
    },
    overdue: problems.filter(({ overdue }) => overdue).length,
    dueSoon: problems.filter(({ dueSoon }) => dueSoon).length,
    longestLate: problems.reduce((most, { daysLate }) => Math.max(most, daysLate), 0),
  };
}

/** The figures of several files together. */
export function addMade(files: readonly MadeFigures[]): MadeFigures {
  const sum = (countOf: (figures: MadeFigures) => number): number =>
    files.reduce((all, figures) => all + countOf(figures), 0);
  return {
    total: sum(({ total }) => total),
    byStatus: {
      completed: sum(({ byStatus }) => byStatus.completed),
      inProgress: sum(({ byStatus }) => byStatus.inProgress),
      notStarted: sum(({ byStatus }) => byStatus.notStarted),
      notCompleted: sum(({ byStatus }) => byStatus.notCompleted),
      longTerm: sum(({ byStatus }) => byStatus.longTerm),
    },
    overdue: sum(({ overdue }) => overdue),
    dueSoon: sum(({ dueSoon }) => dueSoon),
    longestLate: files.reduce((most, { longestLate }) => Math.max(most, longestLate), 0),
  };
}
