import { writeSettings } from '../settings-in-workbook';
import { sheetProtected } from '../sheet-protected';
import { readForCommand, type ReadLedger } from './read-ledger';
import type { CommandNotes, CommandOutcome, CommandPorts } from './types';

/** A ledger that may be written beside, or may not: `live` is false where the user wants fixed figures. */
interface Consented extends ReadLedger {
  readonly live: boolean;
}

/**
 * Reads the ledger and sees to it that nobody finds two columns beside it that were not agreed to. While
 * a question is open the sheet may be edited: it is read again, and asked again where other columns
 * would be taken by then. Beside a protected ledger nothing can be written: there only fixed figures are
 * left to be asked for.
 *
 * @returns What to go on with, or the outcome where the user said no or the sheet is no ledger.
 * @throws WorkbookFailure `sheetProtected` before anything is asked, where it is to be coloured.
 */
export async function withConsent(
  ports: CommandPorts & CommandNotes,
  to: 'highlight' | 'summary',
): Promise<Consented | CommandOutcome> {
  let read = await readForCommand(ports);
  for (;;) {
    if ('kind' in read) return read;
    const { loaded } = read;
    if (to === 'highlight' && isProtected(read)) throw sheetProtected();
    if (isSettled(read)) return { ...read, live: true };
    const reply = await ports.ask({ kind: 'consent', to, loaded });
    if (reply === 'cancel' || (reply === 'decline' && to === 'highlight')) {
      return { kind: 'declined' };
    }
    const fresh = await readForCommand(ports, loaded.sheet.id);
    if ('kind' in fresh) return fresh;
    if (reply === 'decline') return { ...fresh, live: false };
    if (isAsAgreed(fresh, read)) {
      await writeSettings(ports.workbook, { ...fresh.settings, helperConsent: true });
      return { ...fresh, live: true };
    }
    read = fresh;
  }
}

function isProtected({ loaded }: ReadLedger): boolean {
  return loaded.sheet.isProtected === true;
}

/** Is there nothing to be asked? */
function isSettled(read: ReadLedger): boolean {
  return !isProtected(read) && (read.loaded.helper !== null || read.settings.helperConsent);
}

/** Would the columns still stand where the user agreed to? */
function isAsAgreed(fresh: ReadLedger, { loaded }: ReadLedger): boolean {
  const { helper, helperColumn } = fresh.loaded;
  return !isProtected(fresh) && (helper !== null || helperColumn === loaded.helperColumn);
}
