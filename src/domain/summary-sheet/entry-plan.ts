import type { Area } from '../grid/sheet-grid';

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
