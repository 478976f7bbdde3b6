import type { DraftingSettings } from './drafting-settings';
import type { Kept } from './kept-parts';
import type { Settings } from './settings';

/** What of the kept settings may be named to the user; the two wholes stand for all their parts. */
export type SettingPart = keyof Settings | keyof DraftingSettings | 'settings' | 'drafting';

/** What the user has to know of what the workbook keeps. */
export interface SettingsDamage {
  /** What could not be read and is as it ships, in the order of the forms. */
  readonly parts: readonly SettingPart[];
  /** A later version of the add-in kept some of it: what this one does not know is left as it is. */
  readonly newer: boolean;
}

/** Null where there is nothing to be said; without `drafting` only of the settings. */
export function damageOf(
  settings: Kept<Settings>,
  drafting: Kept<DraftingSettings> | null,
): SettingsDamage | null {
  const parts: readonly SettingPart[] = [
    ...(settings.isDamaged ? (['settings'] as const) : settings.damaged),
    ...(drafting?.isDamaged === true ? (['drafting'] as const) : (drafting?.damaged ?? [])),
  ];
  const newer = settings.isNewer || drafting?.isNewer === true;
  return parts.length === 0 && !newer ? null : { parts, newer };
}
