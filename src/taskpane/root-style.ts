import type { Palette } from '../domain/palette/types';
import { stateVariables } from './state-colours';

/** What the root hands down to everything: the palette, and light or dark for the browser's own controls. */
export function rootStyle(palette: Palette, dark: boolean): Readonly<Record<string, string>> {
  return { ...stateVariables(palette, dark), colorScheme: dark ? 'dark' : 'light' };
}
