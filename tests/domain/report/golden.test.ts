import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFigures } from '../../../src/domain/draft/figures/verify-figures';
import type { SheetGrid } from '../../../src/domain/grid/sheet-grid';
import { proofread } from '../../../src/domain/proofread/proofread';
import { buildReport } from '../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../src/domain/report/templates';
import type { Facts, TemplateId } from '../../../src/domain/report/types';
import { SAMPLE_FACTS } from './sample-facts';
import { sampleGrid, sourceOf, withProgress } from './sample-source';

const LONG = Array.from(
  { length: 48 },
  (_, at) =>
    `${at + 1}.组织开展第${at + 1}轮专题培训和现场检查，发现的薄弱环节逐条列出清单、逐条明确责任人和完成时间`,
).join('；\n');
const ONE_WORD = ['完成', '已办', '是', '正在推进', '无', '已完成。', '——', '<b>&"'];

/** Written anew with RENEW_GOLDEN=1; read every paragraph before it is committed. */
function expectGolden(name: string, text: string): void {
  const path = join(__dirname, `../../golden/report-${name}.golden.txt`);
  if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(path, `${text}\n`);
  expect(`${text}\n`).toBe(readFileSync(path, 'utf8'));
}

/** The report of a sheet for the readers its template is meant for; every figure of it traces. */
function reported(id: TemplateId, grid: SheetGrid, facts: Facts): string {
  const { source, evidence } = sourceOf(grid);
  const { text, audience } = TEMPLATES[id];
  const draft = buildReport({ ...source, template: text, facts, audience });
  expect(verifyFigures(draft, evidence).faults).toEqual([]);
  return draft.text;
}

const IDS = ['inspection', 'audit', 'monthly'] as const;

test.each(IDS)('the sample as %s, facts filled in', (id) => {
  expectGolden(id, reported(id, sampleGrid(), SAMPLE_FACTS));
});

test.each(IDS)(
  'a proofreader finds nothing in the sample as %s but what is to be filled in',
  (id) => {
    const { ledger, summary } = sourceOf(sampleGrid()).source;
    const found = proofread(reported(id, sampleGrid(), SAMPLE_FACTS), { ledger, summary });
    expect(found.filter(({ code }) => code !== 'gap-left')).toEqual([]);
  },
);

test('the sample, no fact filled in', () => {
  expectGolden('no-facts', reported('inspection', sampleGrid(), {}));
});

test.each([
  ['no-progress', () => ''],
  ['one-word', (row: number) => ONE_WORD[row % ONE_WORD.length] ?? ''],
])('the sample, progress column: %s', (name, wordsOf) => {
  const grid = withProgress(sampleGrid(), wordsOf);
  expectGolden(name, reported('inspection', grid, SAMPLE_FACTS));
});

test('the sample, cells of two thousand characters', () => {
  const grid = withProgress(sampleGrid(), () => LONG);
  const lines = reported('inspection', grid, SAMPLE_FACTS).split('\n');
  expectGolden('long', lines.slice(0, 70).join('\n'));
});
