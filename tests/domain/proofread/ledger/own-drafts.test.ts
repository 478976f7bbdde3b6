import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetGrid } from '../../../../src/domain/grid/sheet-grid';
import type { LedgerOptions } from '../../../../src/domain/ledger/types';
import { proofread } from '../../../../src/domain/proofread/proofread';
import { groupsOf } from '../../../../src/domain/draft/figures/group-items';
import { buildReport } from '../../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../../src/domain/report/templates';
import { AUDIENCES, TEMPLATE_IDS } from '../../../../src/domain/report/types';
import { summarize } from '../../../../src/domain/summary/summarize';
import { readGolden } from '../../ledger/golden-grid';
import { SAMPLE_FACTS } from '../../report/sample-facts';
import { sampleGrid, sourceOf } from '../../report/sample-source';
import { OF_LEDGER } from './against';

const GOLDEN = join(__dirname, '../../../golden');
const VERSIONS = TEMPLATE_IDS.flatMap((id) => AUDIENCES.map((audience) => ({ id, audience })));

interface Sheet {
  readonly name: string;
  readonly grid: SheetGrid;
  readonly options: Partial<LedgerOptions>;
}

const SHEETS: readonly Sheet[] = [
  { name: 'the sample', grid: sampleGrid(), options: {} },
  ...['ledgers', 'report-ledgers'].flatMap((folder) =>
    readdirSync(join(GOLDEN, folder))
      .filter((name) => name.endsWith('.grid.txt'))
      .map((name) => ({ name, ...readGolden(readFileSync(join(GOLDEN, folder, name), 'utf8')) })),
  ),
];

describe.each(SHEETS)(
  '$name: our own draft does not contradict its ledger',
  ({ grid, options }) => {
    const { source } = sourceOf(grid, options);

    test.each(VERSIONS)('$id, $audience', ({ id, audience }) => {
      const template = TEMPLATES[id].text;
      const { text } = buildReport({ ...source, template, facts: SAMPLE_FACTS, audience });
      const found = proofread(text, source).filter(({ code }) => OF_LEDGER.test(code));
      expect(found.map(({ code, text: words, message }) => [code, words, message])).toEqual([]);
    });
  },
);

describe('a draft on one group of the sample', () => {
  const { source } = sourceOf(sampleGrid());
  const groups = (['unit', 'leader', 'category'] as const).flatMap((by) =>
    groupsOf(source, by).map((group) => ({ by, group, name: group.name })),
  );

  test.each(groups)('$by $name: no contradiction with the whole ledger', ({ by, group }) => {
    const ledger = { ...source.ledger, items: group.items };
    const narrowedTo = { by, ...group, outOf: source.ledger.items };
    const narrowed = {
      ...source,
      ledger,
      summary: summarize(ledger, source.summary.rule),
      narrowedTo,
    };
    for (const { id, audience } of VERSIONS) {
      const template = TEMPLATES[id].text;
      const { text } = buildReport({ ...narrowed, template, facts: SAMPLE_FACTS, audience });
      const found = proofread(text, source).filter(({ code }) => OF_LEDGER.test(code));
      expect(found.map(({ code, text: words }) => [id, audience, code, words])).toEqual([]);
    }
  });
});
