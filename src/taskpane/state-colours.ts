import {
  DISPLAY_STATES,
  type DisplayState,
  type Palette,
  type Shade,
} from '../domain/palette/types';
import { quietMark } from './overview/mark-colour';

/** The pane's ground: Fluent's neutral background, light and dark. */
const PAGE: Readonly<Record<Shade, string>> = { light: '#FFFFFF', dark: '#292929' };

/** States that call for nothing by themselves: their marks must not be louder than what is late. */
const QUIET: readonly DisplayState[] = ['inProgress', 'notStarted', 'notCompleted', 'unknown'];

/** A palette as CSS variables, set once on the pane's root, so that no component asks whether it is dark. */
export function stateVariables(palette: Palette, dark: boolean): Readonly<Record<string, string>> {
  const shade = dark ? 'dark' : 'light';
  return Object.fromEntries(
    DISPLAY_STATES.flatMap((state) => {
      const { strong } = palette[state][shade];
      const mark = QUIET.includes(state) ? quietMark(strong, PAGE[shade]) : strong;
      return [
        [textName(state), strong],
        [markName(state), mark],
      ];
    }),
  );
}

/** The colour for a state's text. */
export function strongOf(state: DisplayState): string {
  return `var(${textName(state)})`;
}

/** The colour for a state's part of a bar and its swatch: ≥ 3:1 on the page, too little for text. */
export function markOf(state: DisplayState): string {
  return `var(${markName(state)})`;
}

function textName(state: DisplayState): string {
  return `--state-${state}`;
}

function markName(state: DisplayState): string {
  return `--mark-${state}`;
}
