import { paletteOf } from '../../domain/palette/presets';
import type { LookBackRule } from '../../domain/look-back/rule';
import type { LoadedLedger } from '../load-ledger';
import type { WrittenSheet } from '../ports';
import type { ProcessDesk } from '../process-desk';
import {
  type RecordOutcome,
  type RecordPreview,
  previewRecord,
  recordLookBacks,
} from './look-back-record';
import { writeLookBackSheet } from './look-back-sheet';

/**
 * Writes the look-back sheet from the ledger as it is now.
 *
 * @throws WorkbookFailure Where a sheet could not be read or written.
 */
export async function writePlan(
  { workbook, readAgain }: Pick<ProcessDesk, 'workbook' | 'readAgain'>,
  loaded: LoadedLedger,
  rule: LookBackRule,
): Promise<WrittenSheet> {
  return writeLookBackSheet(workbook, await readAgain(loaded.sheet), rule);
}

type RecordDesk = Pick<ProcessDesk, 'workbook' | 'readAgain' | 'engine' | 'settings' | 'clock'>;

export type Recorded =
  | (RecordOutcome & { readonly kind: 'recorded'; readonly isColoured: boolean })
  /** Ledger or sheet are other than the user was shown: nothing was written. */
  | { readonly kind: 'changed' };

/**
 * Writes what the user was shown, and nothing else: where ledger or look-back sheet have changed since, nothing
 * is written. A coloured ledger is coloured anew, or a problem that came back would stay green: the colours do
 * not know of new columns.
 *
 * @throws WorkbookFailure Where a sheet could not be read or written.
 */
export async function recordShown(
  desk: RecordDesk,
  loaded: LoadedLedger,
  shown: Extract<RecordPreview, { readonly kind: 'ready' }>,
): Promise<Recorded> {
  const { workbook, readAgain } = desk;
  const fresh = await readAgain(loaded.sheet);
  const now = await previewRecord(workbook, fresh);
  if (now.kind !== 'ready' || !isTheSame(now, shown)) return { kind: 'changed' };
  const outcome = await recordLookBacks(workbook, fresh, now);
  const isColoured = fresh.helper !== null && (outcome.recorded > 0 || outcome.titles.length > 0);
  if (isColoured) await colourAnew(desk, fresh);
  return { kind: 'recorded', ...outcome, isColoured };
}

async function colourAnew(desk: RecordDesk, { sheet }: LoadedLedger): Promise<void> {
  const { workbook, readAgain, engine, settings, clock } = desk;
  const after = await readAgain(sheet);
  const { highlightLedger } = await engine();
  const isToday = after.ledger.options.asOf === clock.today();
  await highlightLedger(workbook, after, isToday, paletteOf(settings().colourPreset));
}

type Ready = Extract<RecordPreview, { readonly kind: 'ready' }>;

function isTheSame(now: Ready, shown: Ready): boolean {
  const said = ({ titles, recording }: Ready) =>
    JSON.stringify([
      titles,
      recording.cells.map(({ cell, before, after, item }) => [cell, before, after, item.problem]),
    ]);
  return said(now) === said(shown);
}
