import type { TextSpan } from '../text/text-place';
import { partOf } from './part-words';
import { sourceText, trimmed } from './spans';
import type { FeedbackProblem, Heading, SourceText, Unused } from './types';

/** What a row recommends, and for which problem of its table. */
interface TableRecommendation extends SourceText {
  readonly problem: number;
}

/** A list of problems in a table: one row, one problem. */
export interface ProblemTable {
  /** From its titles to its last row. */
  readonly span: TextSpan;
  readonly title: SourceText;
  readonly problems: readonly FeedbackProblem[];
  readonly recommendations: readonly TableRecommendation[];
  readonly unused: readonly Unused[];
}

type Column = 'serial' | 'category' | 'problem' | 'recommendation' | 'other';

const TITLES: readonly (readonly [Column, RegExp])[] = [
  ['serial', /^(?:序号|编号|序)$/u],
  ['category', /^(?:问题)?(?:类别|类型|分类|领域|方面|一级标题|二级标题)$/u],
  [
    'problem',
    /^(?:具体|反馈|巡察|巡视|审计|督察|检查)?(?:发现|反馈|查出|存在|指出)?的?(?:具体|主要|突出)?问题(?:表现|描述|内容|情况|清单)?$/u,
  ],
];
/** 整改措施 says what the unit means to do; it answers nothing the inspectors said. */
const OWN_PLANS = /措施|任务|打算|安排/u;
const NUMBER = /^[（(]?[\d一二三四五六七八九十]{1,4}[）)、.．]?$/u;
const LONGEST_TITLE = 12;

/**
 * The tables of problems in a text: cells parted by tabs, as they come from Word, under titles of which one
 * is 问题. They end with the first line that has no tab.
 */
export function findTables(source: string): readonly ProblemTable[] {
  const tables: ProblemTable[] = [];
  let open: TableReader | null = null;
  for (const { index, 0: line } of source.matchAll(/[^\r\n\u2028\u2029]+/gu)) {
    const cells = line.includes('\t') ? cellsOf(source, index, line) : null;
    if (cells !== null && open !== null) open.take(cells);
    else {
      close(open, tables);
      open = cells === null ? null : opened(source, cells);
    }
  }
  close(open, tables);
  return tables;
}

/** The text with a stop and blanks where its tables stand; every other sign keeps its place. */
export function withoutTables(source: string, tables: readonly ProblemTable[]): string {
  let rest = '';
  for (const { span } of tables) {
    rest += `${source.slice(rest.length, span.start)}。${' '.repeat(span.end - span.start - 1)}`;
  }
  return rest + source.slice(rest.length);
}

function close(open: TableReader | null, tables: ProblemTable[]): void {
  const table = open?.table() ?? null;
  if (table !== null) tables.push(table);
}

/** Null for a blank cell. */
type Cells = readonly (SourceText | null)[];

function cellsOf(source: string, start: number, line: string): Cells {
  let at = start;
  return line.split('\t').map((words) => {
    const span = trimmed(source, { start: at, end: at + words.length });
    at += words.length + 1;
    return span === null ? null : sourceText(source, span);
  });
}

function opened(source: string, cells: Cells): TableReader | null {
  const columns = cells.map(columnOf);
  const place = columns.indexOf('problem');
  const title = cells[place] ?? null;
  return title === null ? null : new TableReader(source, columns, title, cells);
}

function columnOf(cell: SourceText | null): Column {
  const words = (cell?.text ?? '').replace(/\s+/gu, '');
  if (words === '' || words.length > LONGEST_TITLE) return 'other';
  const known = TITLES.find(([, pattern]) => pattern.test(words));
  if (known !== undefined) return known[0];
  return partOf(words) === 'recommendations' && !OWN_PLANS.test(words) ? 'recommendation' : 'other';
}

class TableReader {
  private readonly source: string;
  private readonly columns: readonly Column[];
  private readonly title: SourceText;
  private readonly start: number;
  private end: number;
  /** By column; a merged cell stands over the rows below it. */
  private readonly headings = new Map<number, Heading>();
  private readonly problems: FeedbackProblem[] = [];
  private readonly recommendations: TableRecommendation[] = [];
  private readonly unused: Unused[] = [];

  constructor(source: string, columns: readonly Column[], title: SourceText, cells: Cells) {
    this.source = source;
    this.columns = columns;
    this.title = title;
    const written = cells.flatMap((cell) => cell ?? []);
    this.start = written[0]?.source.start ?? title.source.start;
    this.end = written.at(-1)?.source.end ?? title.source.end;
    for (const cell of written) if (cell !== title) this.pass(cell, 'introduction');
  }

  take(cells: Cells): void {
    this.end = cells.flatMap((cell) => cell ?? []).at(-1)?.source.end ?? this.end;
    const words = this.problemOf(cells);
    cells.forEach((cell, at) => {
      if (cell === null || this.columns[at] === 'problem') return;
      if (this.columns[at] === 'category' && words !== null) this.headings.set(at, cell);
      else if (this.columns[at] === 'recommendation' && words !== null) {
        this.recommendations.push({ ...this.withoutStop(cell), problem: this.problems.length });
      } else if (this.columns[at] !== 'serial' || !NUMBER.test(cell.text)) {
        this.pass(cell, words === null ? 'introduction' : 'background');
      }
    });
    if (words === null) return;
    const path = this.columns.flatMap((_, at) => this.headings.get(at) ?? []);
    this.problems.push({ path, ...words });
  }

  /** Null where it has no row with a problem. */
  table(): ProblemTable | null {
    const { start, end, title, problems, recommendations, unused } = this;
    return problems.length === 0
      ? null
      : { span: { start, end }, title, problems, recommendations, unused };
  }

  /** Null for a row without one, and for the titles on a further page. */
  private problemOf(cells: Cells): SourceText | null {
    const cell = cells[this.columns.indexOf('problem')] ?? null;
    if (cell === null) return null;
    if (cell.text !== this.title.text) return this.withoutStop(cell);
    this.pass(cell, 'introduction');
    return null;
  }

  private withoutStop(cell: SourceText): SourceText {
    const length = cell.text.replace(/[。；;]+$/u, '').length;
    const { start } = cell.source;
    return length === 0 ? cell : sourceText(this.source, { start, end: start + length });
  }

  private pass(cell: SourceText, reason: Unused['reason']): void {
    this.unused.push({ ...cell, reason });
  }
}
