import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LEDGER_ENGINE } from '../../src/app/ledger-engine';
import type { Workbook } from '../../src/app/ports';
import { LedgerSession } from '../../src/app/session-controller';
import { createExcelWorkbook } from '../../src/excel/workbook';
import { connectInProcess } from '../../src/host/client/connect-in-process';
import type { ExcelHost } from '../../src/host/excel-host';
import { openHeadless } from '../../src/host/univer/boot-headless';
import { openWorkbook } from '../../src/host/univer/open-workbook';
import { WorkbookSession } from '../../src/host/workbook-session';
import { FAKE_DRAFTING, fakeExports } from '../support/fake-drafting';

const ROOT = join(__dirname, '../..');
const SAMPLE = new Uint8Array(readFileSync(join(ROOT, 'assets/samples/sample-ledger.xlsx')));
const CLIENT = readFileSync(
  join(ROOT, 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
  'utf8',
);

/** A pane's session over the sample ledger in the embedded host, at which the test can work as the user does. */
export interface LivePane {
  readonly host: ExcelHost;
  readonly session: LedgerSession;
  /** Names of the sheets that were read as a whole since `reads` was emptied. */
  readonly reads: string[];
  /** The sheet on screen and its completion rate: 整改台账 21/38; else what is on screen instead. */
  figures(): string;
  /** Until nothing was read for a while. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Opens the sample and a pane on it, on 2025-04-30, with its first reading done. */
export async function openLivePane(): Promise<LivePane> {
  const opening = openWorkbook(SAMPLE);
  if (!opening.ok) throw new Error(opening.message);
  const opened = new WorkbookSession(opening.opened, openHeadless(opening.opened.data));
  const { host } = opened;
  connectInProcess(host, CLIENT);
  await host.live.calculation.settle();
  const reads: string[] = [];
  const session = sessionOn(counting(createExcelWorkbook(), reads));
  await session.start();
  reads.length = 0;
  return {
    host,
    session,
    reads,
    figures: () => figuresOf(session),
    quiet: () => quietIn(session, reads, host),
    close: async () => {
      await session.stop();
      opened.dispose();
    },
  };
}

function sessionOn(workbook: Workbook): LedgerSession {
  const { clipboard, files, documents, wordReader } = fakeExports();
  return new LedgerSession({
    workbook,
    clipboard,
    files,
    documents,
    wordReader,
    drafting: () => Promise.resolve(FAKE_DRAFTING),
    clock: { today: () => '2025-04-30' },
    engine: () => Promise.resolve(LEDGER_ENGINE),
  });
}

function counting(workbook: Workbook, reads: string[]): Workbook {
  return {
    ...workbook,
    readSheet: async (id, work) => {
      const grid = await workbook.readSheet(id, work);
      if (work?.firstRows === undefined) reads.push(grid.sheet);
      return grid;
    },
  };
}

function figuresOf(session: LedgerSession): string {
  const { phase } = session.snapshot();
  if (phase.kind !== 'ledger') return phase.kind;
  const { summary, sheet } = phase;
  const { numerator, denominator } = summary.completionRate;
  return `${sheet.name} ${numerator}/${denominator}`;
}

/** Longer than the quiet after a change. */
const REST = 500;

async function quietIn(
  session: LedgerSession,
  reads: readonly string[],
  host: ExcelHost,
): Promise<void> {
  let before = -1;
  while (before !== reads.length || session.snapshot().reading !== null) {
    before = reads.length;
    await new Promise((resolve) => setTimeout(resolve, REST + host.eventDelay));
  }
}
