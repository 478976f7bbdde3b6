import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const SCRIPT = path.resolve(__dirname, '../../../src/tools/ledger.mjs');

/** The part of `read --json` that the tests compare. */
export interface LedgerReading {
  readonly problems: number;
  readonly measures: number;
  readonly summary: {
    readonly total: number;
    readonly byStatus: Readonly<Record<string, number>>;
    readonly overdue: number;
    readonly dueSoon: number;
    readonly completedLate: number;
    readonly completionRate: {
      readonly numerator: number;
      readonly denominator: number;
      readonly percent: number | null;
    };
    readonly countingRule: string;
  };
  readonly items: readonly {
    readonly row: number;
    readonly overdue: boolean;
    readonly deadline: { readonly due: string | null };
  }[];
}

/** What `npm run -s ledger -- read FILE --as-of … --json` says of a file. */
export async function readLedger(file: string, asOf: string): Promise<LedgerReading> {
  const args = [SCRIPT, 'read', file, '--sheet', '整改台账', '--as-of', asOf, '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 2 ** 26 });
  return JSON.parse(stdout) as LedgerReading;
}
