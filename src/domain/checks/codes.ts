import { CELL_CODES } from './codes/cells';
import { DATE_CODES } from './codes/dates';
import type { CodeFacts } from './codes/facts';
import { ROW_CODES } from './codes/rows';
import { SHEET_CODES } from './codes/sheet';
import { STATUS_CODES } from './codes/status';

/** The catalogue: every code a finding may have, with its severity, short name and advice. */
export const CODES = {
  ...SHEET_CODES,
  ...ROW_CODES,
  ...DATE_CODES,
  ...STATUS_CODES,
  ...CELL_CODES,
} as const satisfies Record<string, CodeFacts>;

export type FindingCode = keyof typeof CODES;
