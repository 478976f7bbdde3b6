import { paletteFrom } from '../palette-from';
import type { Preset, Shade, StateColour } from '../types';

/** Colours without a hue, for a printer that has none: the word says the state, the grey how urgent it is. */
export const GREYSCALE: Preset = {
  name: '黑白打印',
  meaning: '深灰逾期（加粗），灰色临期，其余不填色，以状态文字为准',
  thresholds: null,
  palette: paletteFrom(
    {
      overdue: grey('00', 'B4', 'FF', '5E'),
      dueSoon: grey('14', 'D4', 'F0', '4A'),
      firstWarning: grey('24', 'E9', 'E6', '3D'),
      completed: grey('6B', 'FA', 'A0', '2B'),
      completedLate: grey('63', 'F8', 'A8', '2C'),
      substantiallyCompleted: grey('5B', 'F7', 'B0', '2D'),
      inProgress: grey('42', 'F5', 'D6', '33'),
      longTerm: grey('53', 'F6', 'B8', '2E'),
      notStarted: grey('33', 'F3', 'DE', '35'),
      notCompleted: grey('3A', 'F4', 'DA', '34'),
      unknown: grey('4B', 'F2', 'C0', '30'),
    },
    ['overdue', 'dueSoon', 'firstWarning'],
  ),
  bar: '#999999',
  alike: [],
};

/** A grey of two hexadecimal digits for each part. */
function grey(
  strong: string,
  tint: string,
  darkStrong: string,
  darkTint: string,
): Readonly<Record<Shade, StateColour>> {
  return {
    light: { strong: hex(strong), tint: hex(tint) },
    dark: { strong: hex(darkStrong), tint: hex(darkTint) },
  };
}

function hex(digits: string): string {
  return `#${digits.repeat(3)}`;
}
