import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_SETTINGS, optionsOf } from '../../../src/app/settings';
import { madeFile } from '../../../src/bench/collect-files';
import { COLLECT_DAYS } from '../../../src/bench/collect-problems';
import { collectFiles } from '../../../src/cli/collect/collect-files';
import { listFiles } from '../../../src/cli/collect/list-files';
import { NO_PROGRESS } from '../../../src/cli/collect/progress';
import { ledgerOf, readBytes } from '../../../src/cli/open-ledger';
import { openPackageWorkbook } from '../../../src/cli/package-workbook';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summaryOf } from '../../../src/domain/summary/summary-sums';
import type { Summary } from '../../../src/domain/summary/types';
import { inProcessReader } from './in-process-reader';

test('what is collected is the sum of what `read` says of each file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'collect-sum-'));
  try {
    for (let at = 0; at < 14; at += 1) {
      writeFileSync(join(folder, `台账${at + 10}.xlsx`), madeFile(at, 10 + at).bytes);
    }
    const options = optionsOf(
      { ...DEFAULT_SETTINGS, feedback: COLLECT_DAYS.feedback },
      COLLECT_DAYS.asOf,
    );
    const rule = DEFAULT_COUNTING_RULE;
    const summaries: Summary[] = [];
    for (const name of readdirSync(folder)) {
      const { workbook } = openPackageWorkbook(await readBytes(join(folder, name)));
      summaries.push((await ledgerOf(workbook, { sheet: null, options, rule })).summary);
    }
    const request = { options, rule, unitFrom: 'file' as const, mostLate: 5, items: false };
    const report = await collectFiles(
      await listFiles([folder]),
      inProcessReader(request, 2),
      rule,
      { sink: null, progress: NO_PROGRESS },
    );
    const total = report.total && summaryOf(report.total);
    const sum = (of: (summary: Summary) => number): number =>
      summaries.reduce((all, summary) => all + of(summary), 0);
    expect(total).toMatchObject({
      total: sum((one) => one.total),
      measures: sum((one) => one.measures),
      overdue: sum((one) => one.overdue),
      dueSoon: sum((one) => one.dueSoon),
      completedLate: sum((one) => one.completedLate),
      completionRate: {
        numerator: sum((one) => one.completionRate.numerator),
        denominator: sum((one) => one.completionRate.denominator),
      },
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
