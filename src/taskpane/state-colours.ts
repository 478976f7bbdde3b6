import { PALETTE } from '../domain/palette/palette';
import { DISPLAY_STATES, type DisplayState } from '../domain/palette/types';

/** The palette as CSS variables, set once on the pane's root, so that no component asks whether it is dark. */
export function stateVariables(dark: boolean): Readonly<Record<string, string>> {
  const shade = dark ? 'dark' : 'light';
  return Object.fromEntries(
    DISPLAY_STATES.map((state) => [nameOf(state), PALETTE[state][shade].strong]),
  );
}

/** The colour for a state's text and marks. */
export function strongOf(state: DisplayState): string {
  return `var(${nameOf(state)})`;
}

function nameOf(state: DisplayState): string {
  return `--state-${state}`;
}
