import { GREYSCALE } from './presets/greyscale';
import { SIGNAL_LIGHT } from './presets/signal-light';
import { STANDARD } from './presets/standard';
import { SUPERVISION } from './presets/supervision';
import { THREE_COLOUR } from './presets/three-colour';
import type { Palette, Preset } from './types';

/** In the order in which they are offered. */
export const PRESET_IDS = [
  'standard',
  'threeColour',
  'signalLight',
  'supervision',
  'greyscale',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** What a workbook is coloured in until someone chooses. */
export const DEFAULT_PRESET: PresetId = 'standard';

/**
 * The colour schemes offices really use contradict each other (green is done here and a warning there), so
 * each is to be had and every coloured sheet says which one it is.
 */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  standard: STANDARD,
  threeColour: THREE_COLOUR,
  signalLight: SIGNAL_LIGHT,
  supervision: SUPERVISION,
  greyscale: GREYSCALE,
};

/** The colours of a preset. */
export function paletteOf(preset: PresetId): Palette {
  return PRESETS[preset].palette;
}

/** The preset whose very palette this is, for its name and its bars; null for any other palette. */
export function presetWith(palette: Palette): Preset | null {
  const id = PRESET_IDS.find((one) => PRESETS[one].palette === palette);
  return id === undefined ? null : PRESETS[id];
}
