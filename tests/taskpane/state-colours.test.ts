import { paletteOf, PRESET_IDS } from '../../src/domain/palette/presets';
import { DISPLAY_STATES, type DisplayState } from '../../src/domain/palette/types';
import { markOf, stateVariables, strongOf } from '../../src/taskpane/state-colours';
import { contrast } from '../domain/palette/contrast';

const CASES = PRESET_IDS.flatMap(
  (preset) =>
    [
      [preset, 'light', '#FFFFFF'],
      [preset, 'dark', '#292929'],
    ] as const,
);

/** Neutral in every scheme, but for the first, which 灯号式 has in blue. */
const NEUTRAL = ['inProgress', 'notStarted', 'notCompleted', 'unknown'] as const;

function valueOf(variables: Readonly<Record<string, string>>, reference: string): string {
  return variables[/\((.*)\)/u.exec(reference)?.[1] ?? ''] ?? '';
}

describe.each(CASES)('%s, %s', (preset, shade, page) => {
  const palette = paletteOf(preset);
  const variables = stateVariables(palette, shade === 'dark');
  const mark = (state: DisplayState): string => valueOf(variables, markOf(state));

  test('the text of every state has the palette’s colour', () => {
    expect(DISPLAY_STATES.map((state) => valueOf(variables, strongOf(state)))).toEqual(
      DISPLAY_STATES.map((state) => palette[state][shade].strong),
    );
  });

  test.each(DISPLAY_STATES)('the mark of %s can be told from the page (3:1)', (state) => {
    expect(contrast(mark(state), page)).toBeGreaterThanOrEqual(3);
  });

  test('a neutral mark is no louder than it has to be', () => {
    const neutral = preset === 'signalLight' ? NEUTRAL.slice(1) : NEUTRAL;
    for (const state of neutral) expect(contrast(mark(state), page)).toBeLessThan(3.2);
  });
});

test.each([
  // #424242 beside the red of 逾期 was the loudest part of the bar.
  ['standard', false, 'inProgress', '#939393'],
  ['standard', false, 'overdue', '#B3131B'],
  ['standard', false, 'completed', '#0E6B35'],
  // 灯号式 says 正在推进 in blue: its hue is kept.
  ['signalLight', false, 'inProgress', '#0B5CAD'],
] as const)('%s, dark: %s, %s', (preset, dark, state, colour) => {
  expect(valueOf(stateVariables(paletteOf(preset), dark), markOf(state))).toBe(colour);
});
