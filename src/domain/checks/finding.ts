import { type FindingCode, CODES } from './codes';
import type { CellFix, Finding } from './types';

/** The cell a finding is about: its A1 name and its whole words. */
export interface Place {
  readonly name: string;
  readonly text: string;
}

/** A finding of a code; `place` is null where it concerns the whole sheet. */
export function finding(
  code: FindingCode,
  place: Place | null,
  message: string,
  fix: CellFix | null = null,
): Finding {
  const { severity, advice } = CODES[code];
  return {
    code,
    severity,
    cell: place?.name ?? null,
    text: place?.text ?? '',
    message,
    advice,
    fix,
  };
}
