import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openPackageWorkbook } from '../../../../src/cli/package-workbook';
import { draftFigures } from '../../../../src/domain/draft/figures/draft-figures';
import type { DraftSentence, DraftSource } from '../../../../src/domain/draft/types';
import { filledCellAt } from '../../../../src/domain/grid/cells';
import type { SheetGrid } from '../../../../src/domain/grid/sheet-grid';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { OPTIONS } from '../../ledger/ledger-of';
import { faultsOf, sourceFrom } from './drafted';
import { PLAIN } from './source-of';

const SAMPLE = join(__dirname, '../../../../assets/samples/sample-ledger.xlsx');

/** The sample's status words are in column M. */
const STATUS = 13;

let grid: SheetGrid;
let source: DraftSource;
let main: DraftSentence;

beforeAll(async () => {
  const { workbook } = openPackageWorkbook(readFileSync(SAMPLE));
  grid = await workbook.readSheet((await workbook.activeSheet()).id);
  const read = sourceFrom(grid, OPTIONS, DEFAULT_COUNTING_RULE);
  if (!read) throw new Error('no ledger');
  source = read;
  const [first] = draftFigures(source, PLAIN, { by: '市委第七巡察组' }).sentences;
  if (!first) throw new Error('no sentence');
  main = first;
});

test('the sentence of the sample', () => {
  expect(main.text).toBe(
    '截至2025年4月30日，市委第七巡察组反馈的38个问题，已完成整改21个（其中逾期完成3个），基本完成2个，正在推进8个，尚未启动2个，未完成1个，需长期坚持4个，整改完成率55.26%。',
  );
});

test('all its figures trace, in the paragraph with everything and in the tables', () => {
  expect(faultsOf(source, grid)).toEqual([]);
});

/** The rows behind the figure that follows these words. */
function rowsBehind(words: string): readonly number[] {
  const start = main.text.indexOf(words) + words.length;
  const figure = main.figures.find((one) => one.start === start);
  return figure?.source.kind === 'counted' ? figure.source.rows : [];
}

test.each([
  ['已完成整改', /完成|销号|办结|√/u],
  ['正在推进', /推进|整改中|进行/u],
  ['尚未启动', /未启动|未开始/u],
  ['需长期坚持', /长期|常态/u],
])('the rows behind %s say so themselves', (words, said) => {
  const rows = rowsBehind(words);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) expect(statusWords(row)).toMatch(said);
});

/** What the status cells of the problem on a row say. */
function statusWords(row: number): string {
  const item = source.ledger.items.find((one) => one.row === row);
  const words: string[] = [];
  for (let at = row; at <= (item?.lastRow ?? 0); at += 1)
    words.push(filledCellAt(grid, at, STATUS).text);
  return words.join(' ');
}
