import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { Area } from '../univer/area';
import { cellsOf } from '../univer/area';
import { BorderStyleTypes } from '../univer/style-numbers';
import { common } from './range-sizes';
import { colorOf, textOf } from './range-style';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

/** A cell's own side, as Univer names it. */
type Side = 't' | 'r' | 'b' | 'l';

/** Which cells' which sides make up a border of the range. */
interface Edge {
  readonly side: Side;
  readonly cells: (area: Area) => Area | null;
}

const rowsFrom = (area: Area, top: number, bottom: number): Area | null =>
  top > bottom ? null : { ...area, top, bottom };
const columnsFrom = (area: Area, left: number, right: number): Area | null =>
  left > right ? null : { ...area, left, right };

/** In the order of Excel.BorderIndex. A line inside is both cells' side. */
const EDGES: Readonly<Record<string, readonly Edge[]>> = {
  EdgeTop: [{ side: 't', cells: (area) => rowsFrom(area, area.top, area.top) }],
  EdgeBottom: [{ side: 'b', cells: (area) => rowsFrom(area, area.bottom, area.bottom) }],
  EdgeLeft: [{ side: 'l', cells: (area) => columnsFrom(area, area.left, area.left) }],
  EdgeRight: [{ side: 'r', cells: (area) => columnsFrom(area, area.right, area.right) }],
  InsideVertical: [
    { side: 'r', cells: (area) => columnsFrom(area, area.left, area.right - 1) },
    { side: 'l', cells: (area) => columnsFrom(area, area.left + 1, area.right) },
  ],
  InsideHorizontal: [
    { side: 'b', cells: (area) => rowsFrom(area, area.top, area.bottom - 1) },
    { side: 't', cells: (area) => rowsFrom(area, area.top + 1, area.bottom) },
  ],
};

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

interface Line {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: string;
}

/** Excel.RangeBorderCollection: four edges and the two kinds of line inside. */
export const bordersObject = defineType<RangeTarget>({
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => Object.keys(EDGES).length } },
  items: (range) => Object.keys(EDGES).map((index) => borderObject({ range, index })),
  item: (range, args) => borderAt(range, args.text(0)),
  finders: {
    GetItemAt: (range, args) => borderAt(range, Object.keys(EDGES)[args.integer(0)] ?? ''),
  },
});

function borderAt(range: RangeTarget, index: string): HostObject {
  if (index === 'DiagonalDown' || index === 'DiagonalUp') {
    throw notImplemented(`RangeBorderCollection.getItem(${index})`);
  }
  if (EDGES[index] === undefined) throw new HostError('InvalidArgument');
  return borderObject({ range, index });
}

const borderObject = defineType<BorderTarget>({
  name: 'RangeBorder',
  id: { member: 'Id', of: ({ index }) => index },
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (border) => read(border, (line) => line.style),
      set: (border, style) => {
        draw(border, (line) => withStyle(line, textOf(style)));
      },
    },
    Weight: {
      get: (border) => read(border, (line) => line.weight),
      set: (border, weight) => {
        // A weight draws a line where there was none.
        draw(border, (line) => ({
          ...line,
          style: line.style === 'None' ? 'Continuous' : line.style,
          weight: textOf(weight),
        }));
      },
    },
    Color: {
      get: (border) => read(border, (line) => line.color),
      set: (border, color) => {
        draw(border, (line) => ({
          ...line,
          style: line.style === 'None' ? 'Continuous' : line.style,
          color: colorOf(color),
        }));
      },
    },
  },
});

/** Some styles come in one weight only. */
function withStyle(line: Line, style: string): Line {
  const weights = LINES.filter(([known]) => known === style).map(([, weight]) => weight);
  const [first] = weights;
  if (first === undefined) throw new HostError('InvalidArgument');
  return { ...line, style, weight: weights.includes(line.weight) ? line.weight : first };
}

function edgesOf(border: BorderTarget): { readonly side: Side; readonly area: Area }[] {
  return (EDGES[border.index] ?? []).flatMap(({ side, cells }) => {
    const area = cells(border.range.area);
    return area === null ? [] : [{ side, area }];
  });
}

function read(border: BorderTarget, of: (line: Line) => string): string | null {
  const answers = edgesOf(border).flatMap(({ side, area }) =>
    [...cellsOf(area)].map(([row, column]) => of(lineAt(border.range, row, column, side))),
  );
  return common(answers, (answer) => answer);
}

function lineAt(range: RangeTarget, row: number, column: number, side: Side): Line {
  const drawn = range.sheet.cells.style(row, column).bd?.[side];
  const [style, weight] = LINES.find(([, , line]) => line === (drawn?.s ?? 0)) ?? ['None', 'Thin'];
  return { style, weight, color: drawn?.cl.rgb?.toUpperCase() ?? BLACK };
}

function draw(border: BorderTarget, change: (line: Line) => Line): void {
  const { range } = border;
  requireUnprotected(range);
  for (const { side, area } of edgesOf(border)) {
    range.sheet.cells.change(
      [...cellsOf(area)].map(([row, column]) => {
        const line = change(lineAt(range, row, column, side));
        return { row, column, style: { bd: { [side]: univerLine(line) } } };
      }),
    );
  }
}

function univerLine(line: Line): { s: BorderStyleTypes; cl: { rgb: string } } | null {
  const found = LINES.find(([style, weight]) => style === line.style && weight === line.weight);
  if (found === undefined) throw new HostError('InvalidArgument');
  return line.style === 'None' ? null : { s: found[2], cl: { rgb: line.color } };
}
