import type { ColumnChoices } from '../domain/header/column-role';
import type { Day } from '../domain/calendar/day';
import type { LedgerOptions, MonthBefore } from '../domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import type { CountingRule } from '../domain/summary/types';
import type { Workbook } from './ports';

/** What the office chose; kept in the workbook so that it travels with the ledger. */
export interface Settings {
  /** 反馈日期, or null where the sheet itself is to say it. */
  readonly feedback: Day | null;
  readonly immediateDays: number;
  readonly concentratedMonths: number;
  readonly dueSoonDays: number;
  readonly monthBefore: MonthBefore;
  /** What the user said of uncertain columns. */
  readonly columns: ColumnChoices;
  readonly countingRule: CountingRule;
  /** True once the user agreed to the two helper columns beside the ledger. */
  readonly helperConsent: boolean;
}

/**
 * 立行立改 30 days and 集中整改期 6 months are office customs without a rule behind the number, so both
 * are settings shown to the user; 10 days is the nearer of the only published pair of warning limits (20/10).
 */
export const DEFAULT_SETTINGS: Settings = {
  feedback: null,
  immediateDays: 30,
  concentratedMonths: 6,
  dueSoonDays: 10,
  monthBefore: 'end',
  columns: {},
  countingRule: DEFAULT_COUNTING_RULE,
  helperConsent: false,
};

const SETTINGS_KEY = 'settings';

const DAY_FORM = /^\d{4}-\d{2}-\d{2}$/u;

function dayOrNull(value: unknown): Day | null {
  return typeof value === 'string' && DAY_FORM.test(value) ? (value as Day) : null;
}

function wholeNumber(value: unknown, fallback: number): number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : fallback;
}

/**
 * Reads the settings kept in the workbook.
 *
 * @returns The kept settings; a part that is missing or was damaged comes back as its default.
 */
export async function readSettings(workbook: Workbook): Promise<Settings> {
  const kept = await workbook.readSetting(SETTINGS_KEY);
  if (typeof kept !== 'object' || kept === null) return DEFAULT_SETTINGS;
  const parts: Partial<Record<keyof Settings, unknown>> = kept;
  return {
    feedback: dayOrNull(parts.feedback),
    immediateDays: wholeNumber(parts.immediateDays, DEFAULT_SETTINGS.immediateDays),
    concentratedMonths: wholeNumber(parts.concentratedMonths, DEFAULT_SETTINGS.concentratedMonths),
    dueSoonDays: wholeNumber(parts.dueSoonDays, DEFAULT_SETTINGS.dueSoonDays),
    monthBefore: DEFAULT_SETTINGS.monthBefore,
    columns: DEFAULT_SETTINGS.columns,
    countingRule: DEFAULT_SETTINGS.countingRule,
    helperConsent: parts.helperConsent === true,
  };
}

/** Keeps the settings in the workbook; they are saved when the user saves the file. */
export async function writeSettings(workbook: Workbook, settings: Settings): Promise<void> {
  await workbook.writeSetting(SETTINGS_KEY, settings);
}

/** The reading options that follow from the settings on one as-of day. */
export function optionsOf(settings: Settings, asOf: Day): LedgerOptions {
  const { feedback, immediateDays, concentratedMonths, dueSoonDays, monthBefore, columns } =
    settings;
  return { asOf, feedback, immediateDays, concentratedMonths, dueSoonDays, monthBefore, columns };
}
