import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { connectInProcess } from './client/connect-in-process';
import { withPayloadLimits, type Exchange, type PayloadLimits } from './client/payload-limits';
import { openHeadless } from './univer/boot-headless';
import type { OpenedWorkbook } from './univer/open-workbook';
import { blankWorkbook, openWorkbook } from './univer/open-workbook';
import type { Saving } from './workbook-session';
import { WorkbookSession } from './workbook-session';

export interface HostOptions {
  /** Microsoft's client; found under the working directory's node_modules where left out. */
  readonly clientPath?: string;
  /** Refuses messages as large as Excel on the web refuses; none where left out. */
  readonly limits?: PayloadLimits;
  /** Told what each sync sent and received. */
  readonly onExchange?: (exchange: Exchange) => void;
}

/** A workbook open behind the globals `Excel`, `Office` and `OfficeExtension`. */
export interface EmbeddedHost {
  readonly workbookName: string;
  /** Chinese sentences on what of the file the host does not show; a save keeps it all. */
  readonly unsupported: readonly string[];
  /** The workbook as an .xlsx file; Chinese sentences where something cannot be written back. */
  save(): Promise<Saving>;
  /** Calculates every formula anew, TODAY() and its like too. */
  recalculate(): Promise<void>;
  dispose(): void;
}

export type HostOpening =
  | { readonly ok: true; readonly host: EmbeddedHost }
  | { readonly ok: false; readonly code: string; readonly message: string };

const CLIENT = 'node_modules/@microsoft/office-js/dist/excel-web-16.00.js';

let current: EmbeddedHost | null = null;

/**
 * Opens an .xlsx file, or a blank workbook for null, so that ordinary `Excel.run(…)` works on it.
 * One workbook is open at a time: the one before is put away unsaved. A file that cannot be opened
 * is answered with a code and a Chinese sentence. Throws where Microsoft's client is not installed.
 */
export async function openHost(
  bytes: Uint8Array | null,
  options: HostOptions = {},
): Promise<HostOpening> {
  const opening =
    bytes === null ? { ok: true as const, opened: blankWorkbook('工作簿1') } : openWorkbook(bytes);
  if (!opening.ok) return opening;
  const source = readFileSync(resolve(options.clientPath ?? CLIENT), 'utf8');
  current?.dispose();
  current = await start(opening.opened, source, options);
  return { ok: true, host: current };
}

async function start(
  opened: OpenedWorkbook,
  source: string,
  { limits, onExchange }: HostOptions,
): Promise<EmbeddedHost> {
  const live = openHeadless(opened.data);
  const session = new WorkbookSession(opened, live);
  connectInProcess(withPayloadLimits(session.host, limits ?? null, onExchange), source);
  await live.calculation.settle();
  let open = true;
  return {
    workbookName: live.name,
    unsupported: session.unsupported,
    save: async () => {
      await live.calculation.settle();
      return session.save();
    },
    recalculate: () => live.calculation.recalculate(),
    // Twice is no mistake: opening another workbook may have done it already.
    dispose: () => {
      if (open) session.dispose();
      open = false;
    },
  };
}
