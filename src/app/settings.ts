import type { ColumnChoices } from '../domain/header/column-role';
import type { Day } from '../domain/calendar/day';
import type { LedgerOptions, MonthBefore } from '../domain/ledger/types';
import { DEFAULT_PRESET, type PresetId } from '../domain/palette/presets';
import { DEFAULT_COUNTING_RULE } from '../domain/summary/counting-rule';
import type { CountingRule } from '../domain/summary/types';
import type { SavedParts } from './kept-parts';

/** What the office chose; kept in the workbook so that it travels with the ledger. */
export interface Settings {
  /** 反馈日期, or null where the sheet itself is to say it. */
  readonly feedback: Day | null;
  readonly immediateDays: number;
  readonly concentratedMonths: number;
  readonly dueSoonDays: number;
  /** Days of the first warning (预警); null for none. Of no effect unless above `dueSoonDays`. */
  readonly firstWarningDays: number | null;
  readonly monthBefore: MonthBefore;
  /** True once the user said so; until then a ledger that needs it is asked about. */
  readonly monthBeforeAnswered: boolean;
  /** What the user said of uncertain columns. */
  readonly columns: ColumnChoices;
  readonly countingRule: CountingRule;
  /** True once the user agreed to the two helper columns beside the ledger. */
  readonly helperConsent: boolean;
  /** The colour scheme of sheets and pane. */
  readonly colourPreset: PresetId;
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
  firstWarningDays: null,
  monthBefore: 'end',
  monthBeforeAnswered: false,
  columns: {},
  countingRule: DEFAULT_COUNTING_RULE,
  helperConsent: false,
  colourPreset: DEFAULT_PRESET,
};

/** The greatest figures that make sense; the form takes no others. */
export const MOST_DAYS = 365;
export const MOST_MONTHS = 36;

/** Every part, for saving the settings as a whole. */
export const ALL_SETTINGS = Object.keys(DEFAULT_SETTINGS) as SavedParts<Settings>;

/** The reading options that follow from the settings on one as-of day. */
export function optionsOf(settings: Settings, asOf: Day): LedgerOptions {
  const { feedback, immediateDays, concentratedMonths, dueSoonDays, monthBefore, columns } =
    settings;
  const { firstWarningDays } = settings;
  return {
    asOf,
    feedback,
    immediateDays,
    concentratedMonths,
    dueSoonDays,
    ...(firstWarningDays === null ? {} : { firstWarningDays }),
    monthBefore,
    columns,
  };
}

/** Settings are compared as if on one day, whichever. */
const ANY_DAY: Day = '2000-01-01';

/** True where a ledger coloured under one of the settings looks the same under the other. */
export function looksAlike(a: Settings, b: Settings): boolean {
  const look = (settings: Settings): string =>
    JSON.stringify([settings.colourPreset, optionsOf(settings, ANY_DAY)]);
  return look(a) === look(b);
}
