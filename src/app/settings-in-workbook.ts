import type { MonthBefore } from '../domain/ledger/types';
import { PRESET_IDS } from '../domain/palette/presets';
import { readKept, toKeep, type Kept, type KeptForm, type SavedParts } from './kept-parts';
import {
  columnsPart,
  countingRulePart,
  dayPart,
  daysPart,
  flagPart,
  numberPart,
  onePart,
} from './kept-settings';
import { MIGRATIONS } from './migrations/migrations';
import type { Workbook } from './ports';
import { DEFAULT_SETTINGS, MOST_DAYS, MOST_MONTHS, type Settings } from './settings';

const SETTINGS_KEY = 'settings';

const FORM: KeptForm<Settings> = {
  migrations: MIGRATIONS.settings,
  parts: {
    feedback: dayPart(),
    immediateDays: numberPart(DEFAULT_SETTINGS.immediateDays, MOST_DAYS),
    concentratedMonths: numberPart(DEFAULT_SETTINGS.concentratedMonths, MOST_MONTHS),
    dueSoonDays: numberPart(DEFAULT_SETTINGS.dueSoonDays, MOST_DAYS),
    firstWarningDays: daysPart(MOST_DAYS),
    monthBefore: onePart<MonthBefore>(['end', 'start'], DEFAULT_SETTINGS.monthBefore),
    monthBeforeAnswered: flagPart(),
    columns: columnsPart(),
    countingRule: countingRulePart(DEFAULT_SETTINGS.countingRule),
    helperConsent: flagPart(),
    colourPreset: onePart(PRESET_IDS, DEFAULT_SETTINGS.colourPreset),
  },
};

/**
 * Reads the settings kept in the workbook, and what of them could not be read.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readKeptSettings(
  workbook: Pick<Workbook, 'readSetting'>,
): Promise<Kept<Settings>> {
  return readKept(await workbook.readSetting(SETTINGS_KEY), FORM);
}

/**
 * Reads the settings kept in the workbook.
 *
 * @returns The kept settings; a part that is missing or was damaged comes back as its default.
 */
export async function readSettings(workbook: Pick<Workbook, 'readSetting'>): Promise<Settings> {
  return (await readKeptSettings(workbook)).value;
}

/**
 * Keeps the settings in the workbook; they reach the file when the user saves it. What could not be read
 * before stays beside them, and so does what only a later version of the add-in knows.
 *
 * @param saved The parts the user saved just now: what could not be read of them is given up.
 */
export async function writeSettings(
  workbook: Pick<Workbook, 'readSetting' | 'writeSetting'>,
  settings: Settings,
  saved: SavedParts<Settings> = [],
): Promise<void> {
  const before = await workbook.readSetting(SETTINGS_KEY);
  await workbook.writeSetting(SETTINGS_KEY, toKeep(before, settings, FORM, saved));
}
