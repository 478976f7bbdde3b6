import { stateVariables } from './state-colours';

/** What the root hands down to everything: the palette, and light or dark for the browser's own controls. */
export function rootStyle(dark: boolean): Readonly<Record<string, string>> {
  return { ...stateVariables(dark), colorScheme: dark ? 'dark' : 'light' };
}
