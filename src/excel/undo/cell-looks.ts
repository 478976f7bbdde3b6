import { later } from '../later';

/** What one cell looks like, as far as this add-in ever changes looks; null where Excel does not say it. */
export interface CellLook {
  /** #RRGGBB; null where the cell has no fill. */
  readonly fill: string | null;
  readonly name: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly underline: string | null;
  readonly strikethrough: boolean | null;
  readonly color: string | null;
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean | null;
  /** Style, weight and colour of a line as one word; '' where there is none. */
  readonly top: string;
  readonly bottom: string;
  readonly left: string;
  readonly right: string;
}

const SIDES = ['top', 'bottom', 'left', 'right'] as const;

const ASKED = {
  format: {
    fill: { color: true, pattern: true },
    font: {
      name: true,
      size: true,
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      color: true,
    },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
} satisfies Excel.CellPropertiesLoadOptions;

/** Parts the words of a line; no colour and no style has one. */
const PART = ' ';

function lineOf(border: Excel.CellBorder | undefined): string {
  const { style, weight, color } = border ?? {};
  if (style === undefined || style === 'None') return '';
  return [style, weight ?? '', color ?? ''].join(PART);
}

/** What Excel does not say is null. */
function said<T>(value: T | undefined): T | null {
  return value ?? null;
}

type FontLook = Pick<
  CellLook,
  'name' | 'size' | 'bold' | 'italic' | 'underline' | 'strikethrough' | 'color'
>;

function fontOf(font: Excel.CellPropertiesFont = {}): FontLook {
  return {
    name: said(font.name),
    size: said(font.size),
    bold: said(font.bold),
    italic: said(font.italic),
    underline: said(font.underline),
    strikethrough: said(font.strikethrough),
    color: said(font.color),
  };
}

function linesOf(
  borders: Excel.CellBorderCollection = {},
): Pick<CellLook, 'top' | 'bottom' | 'left' | 'right'> {
  return {
    top: lineOf(borders.top),
    bottom: lineOf(borders.bottom),
    left: lineOf(borders.left),
    right: lineOf(borders.right),
  };
}

function fillOf({ pattern, color }: Excel.CellPropertiesFill = {}): string | null {
  return pattern === 'None' ? null : said(color);
}

function lookOf({ format = {} }: Excel.CellProperties): CellLook {
  return {
    fill: fillOf(format.fill),
    ...fontOf(format.font),
    horizontal: said(format.horizontalAlignment),
    vertical: said(format.verticalAlignment),
    wrap: said(format.wrapText),
    ...linesOf(format.borders),
  };
}

/** Looks that are the same are one object, so that a sheet of them takes little room. */
export class LookBook {
  readonly #looks = new Map<string, CellLook>();

  /** The one object for this look. */
  one(look: CellLook): CellLook {
    const key = JSON.stringify(look);
    const known = this.#looks.get(key);
    if (known) return known;
    this.#looks.set(key, look);
    return look;
  }
}

/**
 * Queues the question what the cells of a range look like. Some 700 bytes a cell come back.
 *
 * @returns Valid after the next sync: row by row, cell by cell.
 */
export function queueLooks(
  range: Excel.Range,
  book: LookBook,
): () => readonly (readonly CellLook[])[] {
  return later(range.getCellProperties(ASKED), (rows) =>
    rows.map((row) => row.map((cell) => book.one(lookOf(cell)))),
  );
}

type Line = Excel.CellBorder;

function borderOf(line: string): Line {
  if (line === '') return { style: 'None' };
  const [style, weight, color] = line.split(PART);
  // The words are those that Excel said itself.
  const parts = Object.entries({ style, weight, color }).filter(([, part]) => part);
  return Object.fromEntries(parts);
}

/** The members of `look` that differ from `now` and are known. */
function changedMembers<Member extends keyof CellLook>(
  look: CellLook,
  now: CellLook,
  members: Readonly<Record<Member, string>>,
): Record<string, unknown> {
  const changed = (Object.keys(members) as Member[]).filter(
    (member) => look[member] !== now[member] && look[member] !== null && look[member] !== '',
  );
  return Object.fromEntries(changed.map((member) => [members[member], look[member]]));
}

const FONT = {
  name: 'name',
  size: 'size',
  bold: 'bold',
  italic: 'italic',
  underline: 'underline',
  strikethrough: 'strikethrough',
  color: 'color',
} as const;

const PLACE = {
  horizontal: 'horizontalAlignment',
  vertical: 'verticalAlignment',
  wrap: 'wrapText',
} as const;

/**
 * What must be set so that a cell that looks like `now` looks like `look`. Only what differs is named: what
 * the user's own cell had of theme colours and the like stays as it is.
 */
export function lookChange(look: CellLook, now: CellLook): Excel.SettableCellProperties {
  if (look === now) return {};
  const font = changedMembers(look, now, FONT);
  const sides = SIDES.filter((side) => look[side] !== now[side]);
  const fill = look.fill === null ? { pattern: 'None' as const } : { color: look.fill };
  const format = {
    ...changedMembers(look, now, PLACE),
    ...(look.fill === now.fill ? {} : { fill }),
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(sides.length === 0
      ? {}
      : { borders: Object.fromEntries(sides.map((side) => [side, borderOf(look[side])])) }),
  };
  return Object.keys(format).length === 0 ? {} : { format };
}
