import { HostError } from '../protocol/host-error';
import type { LiveStyle } from '../univer/live-cells';
import { BorderStyleTypes } from '../univer/style-numbers';
import { colorOf } from './range-style';

/** A cell's own side, as Univer names it. */
export type Side = 't' | 'r' | 'b' | 'l';

/** Excel says a line by style and weight, Univer by one number. */
const LINES: readonly (readonly [style: string, weight: string, line: BorderStyleTypes])[] = [
  ['None', 'Thin', BorderStyleTypes.NONE],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['DashDot', 'Thin', BorderStyleTypes.DASH_DOT],
  ['DashDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT],
  ['DashDotDot', 'Thin', BorderStyleTypes.DASH_DOT_DOT],
  ['DashDotDot', 'Medium', BorderStyleTypes.MEDIUM_DASH_DOT_DOT],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
  ['SlantDashDot', 'Medium', BorderStyleTypes.SLANT_DASH_DOT],
];

const BLACK = '#000000';

/** A line along one side, in Excel's words; the colour is `#RRGGBB`. */
export interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

/** Some styles come in one weight only. */
export function withStyle(line: Line, style: string): Line {
  const weights = LINES.filter(([known]) => known === style).map(([, weight]) => weight);
  const [first] = weights;
  if (first === undefined) throw new HostError('InvalidArgument');
  return { ...line, style, weight: weights.includes(line.weight) ? line.weight : first };
}

/** A weight draws a line where there was none. */
export function withWeight(line: Line, weight: string): Line {
  return { ...line, style: line.style === 'None' ? 'Continuous' : line.style, weight };
}

/** So does a colour. */
export function withColor(line: Line, color: unknown): Line {
  const style = line.style === 'None' ? 'Continuous' : line.style;
  return { ...line, style, color: colorOf(color) };
}

/** The line that the cell itself draws along a side. */
export function lineOf(style: LiveStyle, side: Side): Line {
  const drawn = style.bd?.[side];
  const [word, weight] = LINES.find(([, , line]) => line === (drawn?.s ?? 0)) ?? ['None', 'Thin'];
  return { style: word, weight, color: drawn?.cl.rgb?.toUpperCase() ?? BLACK };
}

/** null for no line; throws InvalidArgument for a style that does not come in the weight. */
export function univerLine(line: Line): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  const found = LINES.find(([style, weight]) => style === line.style && weight === line.weight);
  if (found === undefined) throw new HostError('InvalidArgument');
  return line.style === 'None' ? null : { s: found[2], cl: { rgb: line.color } };
}
