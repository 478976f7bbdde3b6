import type { Grouping, SimilarProblems } from '../../domain/similar/types';
import { planSimilarSheet } from '../../domain/similar-sheet/plan-similar-sheet';
import type { LoadedLedger } from '../load-ledger';
import type { Work, Workbook, WrittenSheet } from '../ports';
import { compareInSlices, groupsInSlices } from './similar-work';

/** How problems are to be grouped. */
export interface SimilarRequest {
  readonly grouping: Grouping;
  /** 20–100. */
  readonly threshold: number;
}

/**
 * The groups of like problems of a ledger.
 *
 * @throws WorkbookFailure `cancelled` where it was told to stop.
 */
export async function findSimilar(
  { ledger }: LoadedLedger,
  { grouping, threshold }: SimilarRequest,
  work: Work = {},
): Promise<SimilarProblems> {
  const compared = await compareInSlices(ledger.items, grouping, work);
  return groupsInSlices(compared, threshold, work);
}

/**
 * 写出同类问题表: groups the ledger as it stands now and writes the groups to our own sheet. The ledger is
 * not touched.
 *
 * @throws WorkbookFailure Where the sheet could not be written, or it was told to stop before.
 */
export async function writeSimilarSheet(
  workbook: Workbook,
  loaded: LoadedLedger,
  request: SimilarRequest,
  work: Work = {},
): Promise<{ readonly sheet: WrittenSheet; readonly found: SimilarProblems }> {
  const found = await findSimilar(loaded, request, work);
  const plan = planSimilarSheet(loaded.ledger, found);
  return { sheet: await workbook.writeOwnSheet('grouping', plan, work), found };
}
