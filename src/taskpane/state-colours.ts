import { DISPLAY_STATES, type DisplayState, type Palette } from '../domain/palette/types';

/** A palette as CSS variables, set once on the pane's root, so that no component asks whether it is dark. */
export function stateVariables(palette: Palette, dark: boolean): Readonly<Record<string, string>> {
  const shade = dark ? 'dark' : 'light';
  return Object.fromEntries(
    DISPLAY_STATES.map((state) => [nameOf(state), palette[state][shade].strong]),
  );
}

/** The colour for a state's text and marks. */
export function strongOf(state: DisplayState): string {
  return `var(${nameOf(state)})`;
}

function nameOf(state: DisplayState): string {
  return `--state-${state}`;
}
