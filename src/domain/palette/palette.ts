import type { LedgerItem } from '../ledger/types';
import { DEFAULT_PRESET, PRESETS, presetWith } from './presets';
import type { DisplayState, Palette } from './types';

/** The palette of the default preset, in which everything is shown until the office chooses another. */
export const PALETTE: Palette = PRESETS[DEFAULT_PRESET].palette;

/** The colour of data bars in the default preset. */
export const BAR_COLOUR = PRESETS[DEFAULT_PRESET].bar;

/** The colour of data bars over percents beside the states of this palette. #RRGGBB. */
export function barColourOf(palette: Palette): string {
  return presetWith(palette)?.bar ?? BAR_COLOUR;
}

/**
 * The one state a problem is shown in. What is late, nearly late or soon to be hides the status; a late
 * completion hides the plain one.
 */
export function displayState(item: LedgerItem): DisplayState {
  if (item.overdue) return 'overdue';
  if (item.dueSoon) return 'dueSoon';
  if (item.firstWarning === true) return 'firstWarning';
  if (item.completedLate) return 'completedLate';
  return item.status;
}
