import { damageOf } from '../kept-damage';
import type { Kept } from '../kept-parts';
import type { LoadedLedger, LoadResult } from '../load-ledger';
import { optionsOf, type Settings } from '../settings';
import { readKeptSettings } from '../settings-in-workbook';
import type { CommandNotes, CommandOutcome, CommandPorts } from './types';

/** What a command works on: the ledger as it stands now, read by the settings kept in the workbook. */
export interface ReadLedger {
  readonly settings: Settings;
  /** The same settings, and what of them could not be read. */
  readonly kept: Kept<Settings>;
  readonly loaded: LoadedLedger;
}

/**
 * Reads the ledger the user looks at, as of today: the same reading as the pane's. What of the settings
 * could not be read is told.
 *
 * @param sheetId A sheet that was read before; null for the one the user looks at.
 * @returns The ledger, or the outcome that says why the sheet is none.
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readForCommand(
  { workbook, clock, engine, work, damaged }: CommandPorts & CommandNotes,
  sheetId: string | null = null,
): Promise<ReadLedger | Extract<CommandOutcome, { kind: 'notLedger' }>> {
  const kept = await readKeptSettings(workbook);
  damaged(damageOf(kept, null));
  const settings = kept.value;
  const { loadLedger } = await engine();
  const options = optionsOf(settings, clock.today());
  const result: LoadResult = await loadLedger(workbook, options, sheetId, settings.countingRule, {
    work,
  });
  return result.kind === 'ledger'
    ? { settings, kept, loaded: result }
    : { kind: 'notLedger', result };
}
