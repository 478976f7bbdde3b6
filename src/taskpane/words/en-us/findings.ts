import type { FindingCode } from '../../../domain/checks/codes';
import { CELL_FINDINGS } from './findings/cells';
import { DATE_FINDINGS } from './findings/dates';
import { ROW_FINDINGS } from './findings/rows';
import { SHEET_FINDINGS } from './findings/sheet';
import { STATUS_FINDINGS } from './findings/status';
import type { FindingName } from './findings/types';

/** Every finding in English; a code without its words does not compile. */
export const FINDING_NAMES: Readonly<Record<FindingCode, FindingName>> = {
  ...SHEET_FINDINGS,
  ...ROW_FINDINGS,
  ...DATE_FINDINGS,
  ...STATUS_FINDINGS,
  ...CELL_FINDINGS,
};
