import type { Day } from '../calendar/day';
import type { Area } from '../grid/sheet-grid';
import type { SummarySheetPlan } from '../summary-sheet/types';

/** What may be typed into cells. */
export type EntryRule =
  | { readonly kind: 'list'; readonly words: readonly string[] }
  /** 0 % to 100 %, kept as 0 to 1. */
  | { readonly kind: 'percent' }
  /** A real date of this century. */
  | { readonly kind: 'day' }
  /** Nothing is refused; the rule is there to carry the prompt. */
  | { readonly kind: 'anything' };

/** A title of at most 32 and a message of at most 255 characters, as Excel takes them. */
interface EntryWords {
  readonly title: string;
  readonly message: string;
}

/** Data validation of one area. */
export interface EntryPlan {
  readonly area: Area;
  readonly rule: EntryRule;
  /** Shown when a cell is selected. */
  readonly prompt: EntryWords;
  /** Shown after another entry; `stop` refuses it, `warning` lets it pass. Null where nothing is refused. */
  readonly alert: (EntryWords & { readonly style: 'stop' | 'warning' }) | null;
}

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
