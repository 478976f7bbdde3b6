import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildReport } from '../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../src/domain/report/templates';
import { readGolden } from '../ledger/golden-grid';
import { SAMPLE_FACTS } from './sample-facts';
import { sourceOf } from './sample-source';

const GOLDEN = join(__dirname, '../../golden/report-ledgers');
const FACTS = { ...SAMPLE_FACTS, 单位全称: '云岭市江口区某局', 单位简称: '区某局' };
/** Of the street office's long cells the beginnings are enough. */
const LONGEST_LINE = 400;

/** Written anew with RENEW_GOLDEN=1; read every paragraph before it is committed. */
test.each([
  'environment-types',
  'hospital-one-word',
  'only-completed',
  'school-safety',
  'state-firm-audit',
  'street-long-cells',
])('the reports of other fields: %s', (name) => {
  const { grid, options } = readGolden(readFileSync(join(GOLDEN, `${name}.grid.txt`), 'utf8'));
  const { source } = sourceOf(grid, options);
  const reports = (['inspection', 'audit', 'monthly'] as const).map((id) => {
    const { text: template, audience } = TEMPLATES[id];
    return buildReport({ ...source, template, facts: FACTS, audience }).text;
  });
  const lines = reports.join('\n\n').split('\n');
  const text = `${lines.map((line) => line.slice(0, LONGEST_LINE)).join('\n')}\n`;
  const path = join(GOLDEN, `${name}.golden.txt`);
  if (process.env['RENEW_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
