import type { Ledger } from '../ledger/types';
import type { Palette } from '../palette/types';
import type { Summary } from '../summary/types';

/** Where our columns stand on the ledger sheet (1 = A). */
export interface HelperPlace {
  readonly dueColumn: number;
  readonly stateColumn: number;
}

/** What the sheet is made of. Without `helper` there is nothing a formula could count. */
export interface Report {
  readonly ledger: Ledger;
  readonly summary: Summary;
  readonly helper: HelperPlace | null;
  /** The default preset's where nothing is said. */
  readonly palette?: Palette;
}
