import { HostError, notImplemented } from '../protocol/host-error';
import type { HostObject } from '../protocol/host-object';
import { defineType } from '../protocol/host-type';
import type { Area } from '../univer/area';
import { cellsOf } from '../univer/area';
import type { Line, Side } from './border-lines';
import { lineOf, univerLine, withColor, withStyle, withWeight } from './border-lines';
import { common } from './range-sizes';
import { textOf } from './range-style';
import type { RangeTarget } from './targets';
import { requireUnprotected } from './targets';

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

interface BorderTarget {
  readonly range: RangeTarget;
  readonly index: string;
}

/** Excel.RangeBorderCollection: four edges and the two kinds of line inside. */
export const bordersObject = defineType<RangeTarget>({
  name: 'RangeBorderCollection',
  scalars: {
    Count: { get: () => Object.keys(EDGES).length },
    TintAndShade: { get: () => 0 },
  },
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
        draw(border, (line) => withWeight(line, textOf(weight)));
      },
    },
    Color: {
      get: (border) => read(border, (line) => line.color),
      set: (border, color) => {
        draw(border, (line) => withColor(line, color));
      },
    },
    TintAndShade: { get: () => 0 },
  },
});

function edgesOf(border: BorderTarget): { readonly side: Side; readonly area: Area }[] {
  return (EDGES[border.index] ?? []).flatMap(({ side, cells }) => {
    const area = cells(border.range.area);
    return area === null ? [] : [{ side, area }];
  });
}

function read(border: BorderTarget, of: (line: Line) => string): string | null {
  const answers = edgesOf(border).flatMap(({ side, area }) =>
    [...cellsOf(area)].map(([row, column]) =>
      of(lineOf(border.range.sheet.cells.style(row, column), side)),
    ),
  );
  return common(answers, (answer) => answer);
}

function draw(border: BorderTarget, change: (line: Line) => Line): void {
  const { range } = border;
  requireUnprotected(range);
  for (const { side, area } of edgesOf(border)) {
    range.sheet.cells.change(
      [...cellsOf(area)].map(([row, column]) => {
        const line = change(lineOf(range.sheet.cells.style(row, column), side));
        return { row, column, style: { bd: { [side]: univerLine(line) } } };
      }),
    );
  }
}
