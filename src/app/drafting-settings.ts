import {
  AUDIENCES,
  TEMPLATE_IDS,
  type Audience,
  type Facts,
  type TemplateId,
} from '../domain/report/types';
import { keptOneOf, keptParts } from './kept-settings';
import { LINE_PITCHES, type LinePitch, type Workbook } from './ports';

/** How the office drafts; kept in the workbook beside the settings of the reading. */
export interface DraftingSettings {
  readonly template: TemplateId;
  readonly audience: Audience;
  /** What the user filled in once for all reports. */
  readonly facts: Facts;
  /** The templates the office worded itself; one that is missing is worded as it ships. */
  readonly templates: Readonly<Partial<Record<TemplateId, string>>>;
  readonly linePitch: LinePitch;
}

/** The internal version comes first: nothing is public before somebody chose so. */
export const DEFAULT_DRAFTING: DraftingSettings = {
  template: 'inspection',
  audience: 'internal',
  facts: {},
  templates: {},
  linePitch: 'standard',
};

const DRAFTING_KEY = 'drafting';

/**
 * Reads how the office drafts from the workbook.
 *
 * @returns What was kept; a part that is missing or was damaged comes back as its default.
 */
export async function readDrafting(
  workbook: Pick<Workbook, 'readSetting'>,
): Promise<DraftingSettings> {
  const parts = keptParts<DraftingSettings>(await workbook.readSetting(DRAFTING_KEY));
  const { template, audience, linePitch } = DEFAULT_DRAFTING;
  return {
    template: keptOneOf(parts.template, TEMPLATE_IDS, template),
    audience: keptOneOf(parts.audience, AUDIENCES, audience),
    facts: keptTexts(parts.facts),
    templates: keptTemplates(parts.templates),
    linePitch: keptOneOf(parts.linePitch, LINE_PITCHES, linePitch),
  };
}

/** Keeps it in the workbook; it reaches the file when the user saves. */
export async function writeDrafting(
  workbook: Pick<Workbook, 'writeSetting'>,
  drafting: DraftingSettings,
): Promise<void> {
  await workbook.writeSetting(DRAFTING_KEY, drafting);
}

/** The entries of a kept object that are texts. */
function keptTexts(kept: unknown): Facts {
  const texts = Object.entries(keptParts<Facts>(kept)).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, value] as const] : [],
  );
  return Object.fromEntries(texts);
}

/** The wordings of templates there are; one without a word would make empty reports. */
function keptTemplates(kept: unknown): DraftingSettings['templates'] {
  const texts = new Map(Object.entries(keptTexts(kept)));
  const templates = TEMPLATE_IDS.flatMap((id) => {
    const text = texts.get(id) ?? '';
    return text.trim() === '' ? [] : [[id, text] as const];
  });
  return Object.fromEntries(templates);
}
