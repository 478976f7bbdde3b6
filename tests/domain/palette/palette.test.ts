import { BAR_COLOUR, PALETTE, displayState } from '../../../src/domain/palette/palette';
import { PRESET_IDS, paletteOf } from '../../../src/domain/palette/presets';
import { DISPLAY_STATES } from '../../../src/domain/palette/types';
import { itemOf } from '../support/ledger-builder';
import { channels, contrast } from './contrast';

/** Is it a red: its red channel well above the others, these two near each other? */
function looksRed(colour: string): boolean {
  const [red, green, blue] = channels(colour);
  return red - Math.max(green, blue) > 0.1 && Math.abs(green - blue) < 0.1;
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

describe.each(PRESET_IDS.flatMap((id) => DISPLAY_STATES.map((state) => [id, state] as const)))(
  '%s, %s',
  (id, state) => {
    const { light, dark } = paletteOf(id)[state];

    test.each([
      ['light on its tint', light.strong, light.tint],
      ['light on the page', light.strong, '#FFFFFF'],
      ['dark on its tint', dark.strong, dark.tint],
      ['dark on the page', dark.strong, '#292929'],
      ['black cell text on the tint', '#000000', light.tint],
    ])('%s can be read', (_, text, ground) => {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(4.5);
    });

    test('red is kept for what is late', () => {
      const reds = [light.strong, light.tint, dark.strong, dark.tint].filter(looksRed).length;
      expect(reds).toBe(state === 'overdue' && id !== 'greyscale' ? 4 : 0);
    });
  },
);

test('words and fills are those of the design', () => {
  expect(DISPLAY_STATES.map((state) => [PALETTE[state].word, PALETTE[state].filled])).toEqual([
    ['逾期', true],
    ['临期', true],
    ['预警', true],
    ['已完成', true],
    ['逾期完成', true],
    ['基本完成', true],
    ['正在推进', false],
    ['长期坚持', true],
    ['未启动', true],
    ['未完成', true],
    ['未识别', false],
  ]);
});

test('no two states share a colour', () => {
  const tints = DISPLAY_STATES.map((state) => PALETTE[state].light.tint);
  expect(new Set(tints).size).toBe(tints.length);
});

test('colours of the default scheme that were published before stay', () => {
  expect(PALETTE.overdue).toEqual({
    word: '逾期',
    light: { strong: '#B3131B', tint: '#FBDDDD' },
    dark: { strong: '#FF9A96', tint: '#4A1F20' },
    filled: true,
  });
  expect([PALETTE, BAR_COLOUR]).toEqual([paletteOf('standard'), '#9AD3B0']);
});

test.each([
  ['overdue', itemOf({ status: 'inProgress', due: '2025-04-29' })],
  ['overdue', itemOf({ status: 'substantiallyCompleted', due: '2024-12-31' })],
  ['dueSoon', itemOf({ status: 'inProgress', due: '2025-04-30' })],
  ['dueSoon', itemOf({ status: 'notStarted', due: '2025-05-10' })],
  ['inProgress', itemOf({ status: 'inProgress', due: '2025-05-11' })],
  ['firstWarning', { ...itemOf({ due: '2025-05-15' }), firstWarning: true }],
  ['overdue', { ...itemOf({ due: '2025-04-01' }), firstWarning: true }],
  ['completedLate', itemOf({ status: 'completed', due: '2025-01-01', completedOn: '2025-01-02' })],
  ['completed', itemOf({ status: 'completed', due: '2025-01-01', completedOn: '2025-01-01' })],
  ['longTerm', itemOf({ status: 'longTerm', due: '2024-01-01' })],
  ['unknown', itemOf({ status: 'unknown' })],
])('shows %s', (state, item) => {
  expect(displayState(item)).toBe(state);
});
