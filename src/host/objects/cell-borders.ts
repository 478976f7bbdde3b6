import { HostError, notImplemented } from '../protocol/host-error';
import type { LiveStyle, StylePatch } from '../univer/live-cells';
import type { Line, Side } from './border-lines';
import { lineOf, univerLine, withColor, withStyle, withWeight } from './border-lines';
import { membersOf } from './plain-objects';
import { textOf } from './range-style';

/** The sides of Excel.CellBorderCollection that one cell can have, with Univer's names. */
const SIDES: Readonly<Record<string, Side>> = { bottom: 'b', left: 'l', right: 'r', top: 't' };

/** Univer draws none of these through one cell, so there is no line. */
const NEVER_DRAWN: readonly string[] = ['diagonalDown', 'diagonalUp', 'horizontal', 'vertical'];

const NO_LINE: Line = { style: 'None', weight: 'Thin', color: '#000000' };

/** How one part of a line is read; `tintAndShade` is not kept. */
const PARTS: Readonly<Record<string, (line: Line) => unknown>> = {
  style: (line) => line.style,
  weight: (line) => line.weight,
  color: (line) => line.color,
  tintAndShade: () => 0,
};

/** One side of a cell with the parts asked for, told of any look. */
export interface BorderReader {
  readonly side: string;
  readonly part: string;
  readonly read: (style: LiveStyle) => unknown;
}

/** `format.borders` of getCellProperties; throws NotImplemented for a part not known here. */
export function borderReaders(asked: readonly string[]): readonly BorderReader[] {
  const sides = [...Object.keys(SIDES), ...NEVER_DRAWN.slice(0, 2)];
  return sides.flatMap((side) =>
    asked.map((part) => {
      const read = PARTS[part];
      if (read === undefined) throw notImplemented(`CellBorder.${part}`);
      const own = SIDES[side];
      return {
        side,
        part,
        read: (style) => read(own === undefined ? NO_LINE : lineOf(style, own)),
      };
    }),
  );
}

/** `format.borders` of setCellProperties as a change of a cell that looks so far like `style`. */
export function bordersPatch(borders: unknown, style: LiveStyle): StylePatch {
  const bd: Partial<Record<Side, ReturnType<typeof univerLine>>> = {};
  for (const [name, line] of membersOf(borders)) {
    if (line === undefined || line === null) continue;
    const side = SIDES[name];
    if (side !== undefined) bd[side] = univerLine(changed(lineOf(style, side), line));
    else if (!NEVER_DRAWN.includes(name)) throw new HostError('InvalidArgument');
    else if (changed(NO_LINE, line).style !== 'None') throw notImplemented(`CellBorder ${name}`);
  }
  return Object.keys(bd).length === 0 ? {} : { bd };
}

function changed(before: Line, parts: unknown): Line {
  const given = Object.fromEntries(membersOf(parts));
  const { style, weight, color } = given;
  for (const part of Object.keys(given)) {
    if (PARTS[part] === undefined) throw new HostError('InvalidArgument');
  }
  // What is read from a cell without a line names a weight and a colour too, and must not draw one.
  if (style === 'None') return NO_LINE;
  let line = before;
  if (style != null) line = withStyle(line, textOf(style));
  if (weight != null) line = withWeight(line, textOf(weight));
  return color == null ? line : withColor(line, color);
}
