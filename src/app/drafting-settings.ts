import type { Audience, Facts, TemplateId } from '../domain/report/types';
import type { LinePitch } from './ports';

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
