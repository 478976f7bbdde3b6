import { barColourOf, PALETTE } from '../../../src/domain/palette/palette';
import {
  DEFAULT_PRESET,
  PRESETS,
  PRESET_IDS,
  paletteOf,
  presetWith,
} from '../../../src/domain/palette/presets';
import { STATE_WORDS } from '../../../src/domain/palette/state-words';
import { DISPLAY_STATES, type DisplayState } from '../../../src/domain/palette/types';
import { channels, contrast, difference } from './contrast';

const WARNINGS = ['overdue', 'dueSoon', 'firstWarning'] as const;
const SHADES = ['light', 'dark'] as const;

const filledOf = (id: (typeof PRESET_IDS)[number]) =>
  DISPLAY_STATES.filter((state) => PRESETS[id].palette[state].filled);

test('differences are those of CIELAB', () => {
  expect(difference('#000000', '#FFFFFF')).toBeCloseTo(100, 1);
  expect(difference('#FF0000', '#00FF00')).toBeCloseTo(170.6, 1);
});

test('each preset has a name, and what it means as a line without a full stop', () => {
  expect(PRESET_IDS.map((id) => PRESETS[id].name)).toEqual([
    '常用四色',
    '三色预警',
    '灯号式',
    '蓝橙红督办',
    '黑白打印',
  ]);
  expect(
    PRESET_IDS.filter((id) => !/^[\p{Script=Han}，、（）]+$/u.test(PRESETS[id].meaning)),
  ).toEqual([]);
});

test.each<[(typeof PRESET_IDS)[number], readonly DisplayState[]]>([
  [
    'standard',
    [
      'overdue',
      'dueSoon',
      'firstWarning',
      'completed',
      'completedLate',
      'substantiallyCompleted',
      'longTerm',
      'notStarted',
      'notCompleted',
    ],
  ],
  ['threeColour', ['overdue', 'dueSoon', 'firstWarning']],
  [
    'signalLight',
    [
      'overdue',
      'dueSoon',
      'firstWarning',
      'substantiallyCompleted',
      'inProgress',
      'notStarted',
      'notCompleted',
    ],
  ],
  ['supervision', ['overdue', 'dueSoon', 'firstWarning', 'substantiallyCompleted']],
  ['greyscale', ['overdue', 'dueSoon', 'firstWarning']],
])('%s fills its states', (id, filled) => {
  expect(filledOf(id)).toEqual(filled);
});

describe.each(PRESET_IDS)('%s', (id) => {
  const { palette, alike, bar } = PRESETS[id];

  test('says every state in the one word that formulas count', () => {
    expect(DISPLAY_STATES.map((state) => palette[state].word)).toEqual(
      DISPLAY_STATES.map((state) => STATE_WORDS[state]),
    );
  });

  test.each(SHADES)('tells its filled states apart, %s', (shade) => {
    const filled = filledOf(id);
    const near = filled.flatMap((one, at) =>
      filled.slice(at + 1).flatMap((other) => {
        const isAlike = alike.some((group) => group.includes(one) && group.includes(other));
        const apart = difference(palette[one][shade].tint, palette[other][shade].tint);
        return isAlike || apart >= 4 ? [] : [[one, other, apart]];
      }),
    );
    expect(near).toEqual([]);
  });

  test.each(SHADES)('has a strong colour of its own for every state, %s', (shade) => {
    const strong = DISPLAY_STATES.map((state) => palette[state][shade].strong);
    expect(new Set(strong).size).toBe(strong.length);
  });

  test('states that mean the same share a fill, and only they', () => {
    const tints = alike.map(
      (group) => new Set(group.map((state) => palette[state].light.tint)).size,
    );
    expect(tints).toEqual(alike.map(() => 1));
  });

  test('figures can be read on the bars, and bars are seen on every fill', () => {
    const warned = WARNINGS.map((state) => palette[state].light.strong);
    const faint = warned.filter((strong) => contrast(strong, bar) < (id === 'standard' ? 4 : 4.5));
    expect(faint).toEqual([]);
    expect(contrast('#000000', bar)).toBeGreaterThanOrEqual(4.5);
    const hidden = filledOf(id).filter((state) => difference(bar, palette[state].light.tint) < 8);
    expect(hidden).toEqual([]);
  });
});

test('江津 is the only place that published its days', () => {
  expect(PRESETS.threeColour.thresholds).toEqual({ dueSoonDays: 10, firstWarningDays: 20 });
  expect(PRESET_IDS.filter((id) => PRESETS[id].thresholds !== null)).toEqual(['threeColour']);
});

test('black and white has no hue, and what is more urgent is darker', () => {
  const colours = DISPLAY_STATES.flatMap((state) =>
    SHADES.flatMap((shade) => {
      const { strong, tint } = PRESETS.greyscale.palette[state][shade];
      return [strong, tint];
    }),
  );
  const hued = colours.filter((colour) => new Set(channels(colour)).size > 1);
  expect(hued).toEqual([]);
  const { overdue, dueSoon, firstWarning, inProgress } = PRESETS.greyscale.palette;
  const levels = [overdue, dueSoon, firstWarning, inProgress].map(
    ({ light }) => channels(light.tint)[0],
  );
  expect(levels).toEqual([...levels].sort((a, b) => a - b));
});

test('a palette knows its preset and its bars; any other palette has the default bars', () => {
  expect(PRESET_IDS.map((id) => presetWith(paletteOf(id)))).toEqual(
    PRESET_IDS.map((id) => PRESETS[id]),
  );
  expect(PRESET_IDS.map((id) => barColourOf(paletteOf(id)))).toEqual(
    PRESET_IDS.map((id) => PRESETS[id].bar),
  );
  const own = { ...PALETTE };
  expect(presetWith(own)).toBeNull();
  expect(barColourOf(own)).toBe(PRESETS[DEFAULT_PRESET].bar);
});
