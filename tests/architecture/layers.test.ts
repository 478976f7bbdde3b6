import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

interface Cruise {
  readonly summary: {
    readonly totalCruised: number;
    readonly violations: readonly {
      readonly rule: { readonly name: string };
      readonly from: string;
      readonly to: string;
    }[];
  };
}
interface Config {
  readonly forbidden: readonly { readonly name: string }[];
}

const ROOT = resolve(__dirname, '../..');
const SEEDED = resolve(__dirname, 'seeded');
const CONFIG = resolve(ROOT, '.dependency-cruiser.cjs');

function cruise(folder: string): Cruise['summary'] {
  const bin = resolve(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const args = [bin, 'src', '--config', CONFIG, '--output-type', 'json'];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return (JSON.parse(stdout) as Cruise).summary;
}

/** `rule from > to`; a target in node_modules is shortened to its package. */
const line = ({ rule, from, to }: Cruise['summary']['violations'][number]): string => {
  const target = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(to)?.[1] ?? to;
  return `${rule.name} ${from} > ${target}`;
};

// A cruiser that finds no compiler reads nothing and reports no violation.
test('the layer check really reads the sources', () => {
  const { totalCruised } = cruise(ROOT);
  expect(totalCruised).toBeGreaterThan(100);
});

describe('on the seeded tree', () => {
  const found = cruise(SEEDED).violations;

  /** Everything seeded, and with it that what `index.tsx`, `forms/index.ts` and `host/univer` may do is let by. */
  test('the layer check finds each violation and nothing else', () => {
    expect(found.map(line).sort()).toEqual([
      'app-imports src/app/imports-excel.ts > src/excel/gateway.ts',
      'app-packages src/app/imports-dev-dependency.ts > fast-check',
      'bench-alone src/cli/imports-bench.ts > src/bench/imports-workbench.ts',
      'bench-imports src/bench/imports-workbench.ts > src/workbench/imports-domain.ts',
      'bench-packages src/bench/imports-react.ts > react',
      'cli-packages src/cli/imports-package.ts > fflate',
      'commands-imports src/commands/imports-host.ts > src/host/univer/live.ts',
      'commands-packages src/commands/imports-react.ts > react',
      'commands-without-react src/commands/imports-pane.ts > src/taskpane/components/Pane.ts',
      'documents-imports src/documents/imports-pane.ts > src/taskpane/components/Pane.ts',
      'documents-packages src/documents/imports-react.ts > react',
      'domain-imports src/domain/imports-app.ts > src/app/imports-excel.ts',
      'domain-is-pure src/domain/imports-app.ts > src/app/imports-excel.ts',
      'domain-is-pure src/domain/reads-file.ts > fs',
      'domain-order-calendar src/domain/calendar/needs-header.ts > src/domain/header/needs-ledger.ts',
      'domain-order-check-sheet src/domain/check-sheet/needs-outsider.ts > src/domain/outsider.ts',
      'domain-order-document src/domain/document/needs-report.ts > src/domain/report/needs-summary-sheet.ts',
      'domain-order-draft src/domain/draft/needs-document.ts > src/domain/document/needs-report.ts',
      'domain-order-header src/domain/header/needs-ledger.ts > src/domain/ledger/needs-summary.ts',
      'domain-order-highlight src/domain/highlight/needs-summary-sheet.ts > src/domain/summary-sheet/needs-check-sheet.ts',
      'domain-order-ledger src/domain/ledger/needs-summary.ts > src/domain/summary/needs-highlight.ts',
      'domain-order-palette src/domain/summary/needs-highlight.ts > src/domain/highlight/needs-summary-sheet.ts',
      'domain-order-report src/domain/report/needs-summary-sheet.ts > src/domain/summary-sheet/needs-check-sheet.ts',
      'domain-order-summary-sheet src/domain/summary-sheet/needs-check-sheet.ts > src/domain/check-sheet/needs-outsider.ts',
      'domain-packages src/domain/reads-file.ts > fs',
      'excel-imports src/excel/imports-pane.ts > src/taskpane/components/Pane.ts',
      'excel-packages src/excel/gateway.ts > fflate',
      'holidays-only-in-calendar src/domain/deadline/reads-holidays.ts > chinese-days',
      'host-imports src/host/objects/imports-app.ts > src/app/imports-excel.ts',
      'host-packages src/host/objects/imports-react.ts > react',
      'no-circular src/domain/cycle-one.ts > src/domain/cycle-two.ts',
      'no-orphans src/app/unused.ts > src/app/unused.ts',
      'not-to-dev-dep src/app/imports-dev-dependency.ts > fast-check',
      'not-to-tests src/app/imports-test.ts > tests/helper.ts',
      'not-to-unresolvable src/app/imports-nothing.ts > ./not-there',
      'package-imports src/package/imports-host.ts > src/host/univer/live.ts',
      'package-packages src/package/imports-react.ts > react',
      'parsers-stand-alone src/domain/deadline/forms/year-end.ts > src/domain/deadline/forms/month-end.ts',
      'selftest-imports src/selftest/imports-pane.ts > src/taskpane/components/Pane.ts',
      'selftest-packages src/selftest/imports-node.ts > path',
      'taskpane-imports src/taskpane/components/Pane.ts > src/excel/gateway.ts',
      'taskpane-packages src/taskpane/components/Grid.ts > @univerjs/core',
      'taskpane-packages src/taskpane/components/Word.ts > docx',
      'taskpane-root-imports src/taskpane/index.tsx > src/host/univer/live.ts',
      'univer-only-in-host-univer src/host/objects/range.ts > @univerjs/core',
      'univer-only-in-host-univer src/taskpane/components/Grid.ts > @univerjs/core',
      'word-only-in-documents src/taskpane/components/Word.ts > docx',
      'workbench-imports src/workbench/imports-domain.ts > src/domain/deadline/forms/year-end.ts',
      'workbench-packages src/workbench/imports-node.ts > path',
      'xlsx-imports src/xlsx/imports-host.ts > src/host/univer/live.ts',
      'xlsx-packages src/xlsx/imports-react.ts > react',
    ]);
  });

  test('every rule of the config has a seeded violation', () => {
    const { forbidden } = jest.requireActual<Config>(CONFIG);
    const proven = new Set(found.map(({ rule }) => rule.name));
    expect(forbidden.map(({ name }) => name).filter((name) => !proven.has(name))).toEqual([]);
  });
});
