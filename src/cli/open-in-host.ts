import type { LoadedLedger } from '../app/load-ledger';
import type { Workbook } from '../app/ports';
import { createExcelWorkbook } from '../excel/workbook';
import { openHost, type EmbeddedHost } from '../host/node';
import { InputError } from './input-error';
import { ledgerOf, readBytes, type LedgerRequest } from './open-ledger';
import { openPackageWorkbook } from './package-workbook';

/** A ledger file opened in the embedded host, behind the same gateway as in Excel, so that it can be written. */
export interface HostedLedger {
  readonly host: EmbeddedHost;
  readonly workbook: Workbook;
  readonly loaded: LoadedLedger;
}

/**
 * Opens a file in the embedded host and reads its ledger.
 *
 * @throws InputError Where there is no such file, it is not a workbook, or it holds no ledger.
 */
export async function openInHost(path: string, request: LedgerRequest): Promise<HostedLedger> {
  const bytes = await readBytes(path);
  // The host begins on the first sheet; which one is meant is decided as `read` decides it.
  const { sheet } = await ledgerOf(openPackageWorkbook(bytes).workbook, request);
  const opening = await openHost(bytes);
  if (!opening.ok) throw new InputError(opening.message);
  const { host } = opening;
  try {
    const workbook = createExcelWorkbook();
    return { host, workbook, loaded: await ledgerOf(workbook, { ...request, sheet: sheet.name }) };
  } catch (error) {
    host.dispose();
    throw error;
  }
}
