import type { TextSpan } from '../text/text-place';
import type { ProofFinding } from './types';

/** What proofreading knows to find, and how certain it is. `info` may be a matter of taste. */
export const SLIP_SEVERITY = {
  'ordinal-skipped': 'error',
  'ordinal-repeated': 'error',
  'ordinal-disordered': 'error',
  'ordinal-no-first': 'warning',
  'ordinal-alone': 'info',
  'ordinal-empty': 'warning',
  'ordinal-restarted': 'warning',
  'sequence-word-missing': 'warning',
  'numbering-sign-mixed': 'info',
  'level-swapped': 'warning',
  'level-inconsistent': 'info',
  'parts-not-total': 'error',
  'breakdown-over': 'error',
  'breakdown-short': 'warning',
  'breakdown-unsure': 'info',
  'rate-not-parts': 'error',
  'all-but-open': 'error',
  'all-but-open-elsewhere': 'warning',
  'figure-told-twice': 'warning',
  'item-count-differs': 'info',
  'unit-mixed': 'warning',
  'period-length': 'error',
  'period-first-day': 'warning',
  'ledger-total': 'warning',
  'ledger-figure': 'error',
  'ledger-group-figure': 'warning',
  'ledger-rate': 'error',
  'ledger-as-of': 'warning',
  'ledger-days': 'error',
  'ledger-due': 'warning',
  'ledger-completed-on': 'warning',
  'status-not-done': 'error',
  'status-done': 'warning',
  'date-impossible': 'error',
  'date-order': 'error',
  'date-range-reversed': 'error',
  'date-range-year': 'warning',
  'date-after-signature': 'warning',
  'weekday-wrong': 'error',
  'bracket-unpaired': 'error',
  'bracket-width-mixed': 'warning',
  'bracket-empty': 'warning',
  'quote-nested': 'info',
  'quote-straight': 'warning',
  'half-width-punctuation': 'warning',
  'full-width-character': 'warning',
  'punctuation-doubled': 'error',
  'punctuation-at-start': 'warning',
  'stop-missing': 'warning',
  'blank-inside': 'warning',
  'indent-differs': 'info',
  'word-repeated': 'warning',
  'sentence-repeated': 'warning',
  'wrong-word': 'warning',
  'as-of-word': 'warning',
  'inspection-word': 'warning',
  'gap-left': 'error',
  'template-left': 'error',
  'placeholder-left': 'warning',
} as const satisfies Readonly<Record<string, ProofFinding['severity']>>;

export type SlipCode = keyof typeof SLIP_SEVERITY;

/** A finding before its line and column are counted. */
export interface Slip extends TextSpan {
  readonly code: SlipCode;
  readonly message: string;
  readonly replacement: string | null;
}

/** A slip at a span; `replacement` where the right words are certain. */
export function slip(
  code: SlipCode,
  { start, end }: TextSpan,
  message: string,
  replacement: string | null = null,
): Slip {
  return { code, start, end, message, replacement };
}
