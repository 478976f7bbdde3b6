import type { NoticeNames } from '../../domain/supervision/forms/form';
import { DEFAULT_RULES, type SupervisionRules } from '../../domain/supervision/rules';

/** How the office sends its notices; kept in the workbook. */
export interface SupervisionSettings extends SupervisionRules, NoticeNames {
  /** The office's own letters before 督办〔2026〕3号; '' for none. */
  readonly prefix: string;
  /** One Word file with all notices, a page for each; else a file for each. */
  readonly oneFile: boolean;
}

/** Longer names are no names. */
export const LONGEST_NAME = 60;

export const DEFAULT_SUPERVISION: SupervisionSettings = {
  ...DEFAULT_RULES,
  prefix: '',
  issuer: '',
  leadingGroup: '',
  oneFile: true,
};
