import { planLookBacks } from '../../domain/look-back/plan-look-backs';
import type { LookBackRule } from '../../domain/look-back/rule';
import type { LookBackPlan } from '../../domain/look-back/types';
import { type KeptSheet, readKeptSheet } from '../../domain/look-back-sheet/kept-rows';
import { ENTRY_COLUMNS } from '../../domain/look-back-sheet/columns';
import { planLookBackSheet } from '../../domain/look-back-sheet/plan-look-back-sheet';
import type { LoadedLedger } from '../load-ledger';
import { type Workbook, WorkbookFailure, type WrittenSheet } from '../ports';

/** The plan of look-backs of a ledger on its as-of day. */
export function lookBackPlanOf({ ledger, cells }: LoadedLedger, rule: LookBackRule): LookBackPlan {
  return planLookBacks(ledger, rule, cells);
}

/**
 * What stands on the look-back sheet.
 *
 * @returns Null where the workbook has none.
 * @throws WorkbookFailure Where it could not be read, or its header is gone while something stands there.
 */
export async function readLookBackSheet(
  workbook: Pick<Workbook, 'sheets' | 'readSheet'>,
): Promise<KeptSheet | null> {
  const sheet = (await workbook.sheets()).find(({ own }) => own === 'lookBack');
  if (sheet === undefined) return null;
  const reading = readKeptSheet(await workbook.readSheet(sheet.id));
  if (!reading.ok)
    throw new WorkbookFailure('unknown', reading.message, 'look-back sheet: no header');
  return reading.kept;
}

const NOTHING: KeptSheet = { titles: [], rows: [] };

/**
 * 写出回头看表: writes the plan to our look-back sheet, with everything that was entered there before.
 *
 * @throws WorkbookFailure Where the sheet could not be read or written.
 */
export async function writeLookBackSheet(
  workbook: Workbook,
  loaded: LoadedLedger,
  rule: LookBackRule,
): Promise<WrittenSheet> {
  const kept = await readLookBackSheet(workbook);
  const plan = lookBackPlanOf(loaded, rule);
  const sheet = planLookBackSheet(loaded.ledger, plan, withTitles(kept ?? NOTHING));
  return workbook.writeOwnSheet('lookBack', sheet);
}

/** A sheet that was never written has the columns that ship. */
function withTitles(kept: KeptSheet): KeptSheet {
  return kept.titles.length > 0
    ? kept
    : { ...kept, titles: ENTRY_COLUMNS.map(({ title }) => title) };
}
