import type { Day } from '../calendar/day';
import type { Area } from '../grid/sheet-grid';
import type { EntryPlan } from '../summary-sheet/entry-plan';
import type { SummarySheetPlan } from '../summary-sheet/types';

export interface FormatPlan {
  readonly area: Area;
  /** Excel number format (US form). */
  readonly numberFormat: string;
}

/** A problem to stand in the ledger from the start. */
export interface FilledRow {
  /** 问题类别; '' where nothing says it. */
  readonly category: string;
  readonly problem: string;
  /** 备注; '' for none. */
  readonly remark: string;
}

/** What a new ledger holds from the start, instead of the example. */
export interface LedgerFilling {
  /** Null leaves ×× to be filled in. */
  readonly unit: string | null;
  readonly feedbackDate: Day | null;
  readonly rows: readonly FilledRow[];
}

/** A blank ledger, ready to be written at A1 of an empty sheet. */
export interface LedgerTemplatePlan extends SummarySheetPlan {
  readonly entries: readonly EntryPlan[];
  /** Of the cells that are still empty. */
  readonly formats: readonly FormatPlan[];
  /** Where the first problem goes. */
  readonly firstCell: { readonly row: number; readonly column: number };
}
