import { AUDIENCES, TEMPLATE_IDS } from '../domain/report/types';
import { DEFAULT_DRAFTING, type DraftingSettings } from './drafting-settings';
import { readKept, toKeep, type Kept, type KeptForm, type SavedParts } from './kept-parts';
import { onePart, textsPart } from './kept-settings';
import { MIGRATIONS } from './migrations/migrations';
import { LINE_PITCHES, type Workbook } from './ports';

const DRAFTING_KEY = 'drafting';

const isTemplate = (key: string): boolean => TEMPLATE_IDS.some((id) => id === key);

const FORM: KeptForm<DraftingSettings> = {
  migrations: MIGRATIONS.drafting,
  parts: {
    template: onePart(TEMPLATE_IDS, DEFAULT_DRAFTING.template),
    audience: onePart(AUDIENCES, DEFAULT_DRAFTING.audience),
    facts: textsPart(),
    // A template without a word would make empty reports.
    templates: textsPart((id, text) => isTemplate(id) && text.trim() !== ''),
    linePitch: onePart(LINE_PITCHES, DEFAULT_DRAFTING.linePitch),
  },
};

/**
 * Reads how the office drafts, and what of it could not be read.
 *
 * @throws WorkbookFailure Where the workbook could not be read.
 */
export async function readKeptDrafting(
  workbook: Pick<Workbook, 'readSetting'>,
): Promise<Kept<DraftingSettings>> {
  return readKept(await workbook.readSetting(DRAFTING_KEY), FORM);
}

/**
 * Reads how the office drafts from the workbook.
 *
 * @returns What was kept; a part that is missing or was damaged comes back as its default.
 */
export async function readDrafting(
  workbook: Pick<Workbook, 'readSetting'>,
): Promise<DraftingSettings> {
  return (await readKeptDrafting(workbook)).value;
}

/**
 * Keeps it in the workbook; it reaches the file when the user saves. What could not be read before stays
 * beside it, and so does what only a later version of the add-in knows.
 *
 * @param saved The parts the user saved just now: what could not be read of them is given up.
 */
export async function writeDrafting(
  workbook: Pick<Workbook, 'readSetting' | 'writeSetting'>,
  drafting: DraftingSettings,
  saved: SavedParts<DraftingSettings> = [],
): Promise<void> {
  const before = await workbook.readSetting(DRAFTING_KEY);
  await workbook.writeSetting(DRAFTING_KEY, toKeep(before, drafting, FORM, saved));
}
