import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyFigures } from '../../../src/domain/draft/figures/verify-figures';
import { buildReport } from '../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../src/domain/report/templates';
import { AUDIENCES, TEMPLATE_IDS } from '../../../src/domain/report/types';
import { readGolden } from '../ledger/golden-grid';
import { SAMPLE_FACTS } from './sample-facts';
import { sourceOf } from './sample-source';

const GOLDEN = join(__dirname, '../../golden');
const NAMES = ['ledgers', 'report-ledgers'].flatMap((folder) =>
  readdirSync(join(GOLDEN, folder))
    .filter((name) => name.endsWith('.grid.txt'))
    .map((name) => join(folder, name)),
);
const VERSIONS = TEMPLATE_IDS.flatMap((id) => AUDIENCES.map((audience) => ({ id, audience })));

describe.each(NAMES)('%s', (name) => {
  const { grid, options } = readGolden(readFileSync(join(GOLDEN, name), 'utf8'));
  const { source, evidence } = sourceOf(grid, options);

  test.each(VERSIONS)('$id, $audience: every figure traces', ({ id, audience }) => {
    const template = TEMPLATES[id].text;
    const draft = buildReport({ ...source, template, facts: SAMPLE_FACTS, audience });
    expect(verifyFigures(draft, evidence).faults).toEqual([]);
    expect(draft.text).not.toMatch(/[，。；：、][，。；：、]|undefined|NaN|null/u);
    expect(draft.text.match(/［待补充：[^］]*］/gu) ?? []).toHaveLength(draft.gaps.length);
  });
});
