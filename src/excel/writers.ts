import type { OwnSheet, Work, WrittenSheet } from '../app/ports';
import type { SummarySheetPlan } from '../domain/summary-sheet/types';
import { applyHighlights } from './apply-highlights';
import { editCells } from './edit-cells';
import { removeAll } from './remove-all';
import { keepCharts } from './undo/kept-charts';
import { writeOwnSheet } from './write-own-sheet';
import { writeTemplate } from './write-template';

/** Writes a sheet of ours and keeps on it how its charts are drawn, so that they can be drawn again. */
async function writeKeptSheet(
  kind: OwnSheet,
  plan: SummarySheetPlan,
  work?: Work,
): Promise<WrittenSheet> {
  const written = await writeOwnSheet(kind, plan, work);
  // The sheet is whole without: only its charts could not be drawn again when it is written anew and undone.
  if (plan.charts.length > 0) await keepCharts(written.id, plan.charts).catch(() => undefined);
  return written;
}

/** The ways of writing to the workbook's sheets. */
export const EXCEL_WRITERS = {
  applyHighlights,
  writeOwnSheet: writeKeptSheet,
  writeTemplate,
  editCells,
  removeAll,
} as const;

export type ExcelWriters = typeof EXCEL_WRITERS;
