import { BAR_COLOUR, PALETTE, displayState } from '../../../src/domain/palette/palette';
import { DISPLAY_STATES } from '../../../src/domain/palette/types';
import { itemOf } from '../support/ledger-builder';

/** Red, green and blue of #RRGGBB, 0–1. */
function channels(colour: string): [number, number, number] {
  const part = (at: number) => parseInt(colour.slice(at, at + 2), 16) / 255;
  return [part(1), part(3), part(5)];
}

/** Relative luminance by WCAG 2.2. */
function luminance(colour: string): number {
  const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  const [red, green, blue] = channels(colour);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (light + 0.05) / (dark + 0.05);
}

/** Is it a red: its red channel well above the others, these two near each other? */
function looksRed(colour: string): boolean {
  const [red, green, blue] = channels(colour);
  return red - Math.max(green, blue) > 0.1 && Math.abs(green - blue) < 0.1;
}

test('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#FFFFFF')).toBeCloseTo(4.54, 2);
});

describe.each(DISPLAY_STATES)('%s', (state) => {
  const { light, dark } = PALETTE[state];

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
    expect(reds).toBe(state === 'overdue' ? 4 : 0);
  });
});

test('figures can be read on the bars', () => {
  expect(contrast('#000000', BAR_COLOUR)).toBeGreaterThanOrEqual(4.5);
});

test('words and fills are those of the design', () => {
  expect(DISPLAY_STATES.map((state) => [PALETTE[state].word, PALETTE[state].filled])).toEqual([
    ['逾期', true],
    ['临期', true],
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

test.each([
  ['overdue', itemOf({ status: 'inProgress', due: '2025-04-29' })],
  ['overdue', itemOf({ status: 'substantiallyCompleted', due: '2024-12-31' })],
  ['dueSoon', itemOf({ status: 'inProgress', due: '2025-04-30' })],
  ['dueSoon', itemOf({ status: 'notStarted', due: '2025-05-10' })],
  ['inProgress', itemOf({ status: 'inProgress', due: '2025-05-11' })],
  ['completedLate', itemOf({ status: 'completed', due: '2025-01-01', completedOn: '2025-01-02' })],
  ['completed', itemOf({ status: 'completed', due: '2025-01-01', completedOn: '2025-01-01' })],
  ['longTerm', itemOf({ status: 'longTerm', due: '2024-01-01' })],
  ['unknown', itemOf({ status: 'unknown' })],
])('shows %s', (state, item) => {
  expect(displayState(item)).toBe(state);
});
