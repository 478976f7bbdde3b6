/**
 * Something to look at before a text is made public. Nothing is changed: `masked` is what might stand in
 * its place; null where the sentence has to be reworded by hand. Places as in `ProofFinding`.
 */
export interface PublicationFinding {
  /** A name in kebab case: `person-name`, `mobile-number`. */
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'info';
  readonly start: number;
  readonly end: number;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  /** One Chinese sentence: why it should not be public as it stands, and what to do. */
  readonly message: string;
  readonly masked: string | null;
}

/** What the office's own data adds: names from 责任领导 and 责任人 are names for certain. */
export interface KnownNames {
  readonly people: readonly string[];
}
