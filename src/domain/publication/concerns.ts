import type { TextSpan } from '../text/text-place';
import type { PublicationFinding } from './types';

/**
 * What the check knows to find, the most specific first: of two that overlap the one listed earlier
 * here is told. `error` must not go out, `warning` needs a decision, `info` is worth a look.
 */
export const CONCERN_SEVERITY = {
  'id-number': 'error',
  'identity-document': 'error',
  'bank-card': 'error',
  'mobile-number': 'error',
  'email-address': 'info',
  'personal-phone': 'info',
  'plate-number': 'warning',
  'home-address': 'warning',
  'company-name': 'warning',
  'person-name': 'error',
  'likely-name': 'warning',
  'personal-money': 'warning',
  'secret-mark': 'error',
  'mass-petition': 'warning',
  'negative-publicity': 'warning',
  'sensitive-matter': 'warning',
  'case-word': 'warning',
  'case-clue': 'info',
} as const satisfies Readonly<Record<string, PublicationFinding['severity']>>;

export type ConcernCode = keyof typeof CONCERN_SEVERITY;

/** A finding before its line and column are counted. */
export interface Concern extends TextSpan {
  readonly code: ConcernCode;
  readonly message: string;
  readonly masked: string | null;
}

/** A concern at a span; `masked` where the words to stand in its place are certain. */
export function concern(
  code: ConcernCode,
  { start, end }: TextSpan,
  message: string,
  masked: string | null,
): Concern {
  return { code, start, end, message, masked };
}
