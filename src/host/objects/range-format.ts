import { notImplemented } from '../protocol/host-error';
import { defineType } from '../protocol/host-type';
import { HorizontalAlign, VerticalAlign, WrapStrategy } from '../univer/style-numbers';
import { bordersObject } from './range-borders';
import { rangeFillObject } from './range-fill';
import { rangeFontObject } from './range-font';
import { columnWidth, pointsOf, rowHeight, setColumnWidth, setRowHeight } from './range-sizes';
import { booleanOf, commonStyle, numberOf, restyle, textOf } from './range-style';
import type { RangeTarget } from './targets';

/** Excel's words for where text stands, with Univer's numbers. */
const HORIZONTAL = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Justify: HorizontalAlign.JUSTIFIED,
  Distributed: HorizontalAlign.DISTRIBUTED,
} as const;

const VERTICAL = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
} as const;

function wordFor<T>(table: Readonly<Record<string, T>>, number: T | null): string | null {
  return Object.entries(table).find(([, value]) => value === number)?.[0] ?? null;
}

function numberFor<T>(table: Readonly<Record<string, T>>, word: unknown, member: string): T {
  const number = table[textOf(word)];
  if (number === undefined) throw notImplemented(`RangeFormat.${member} = ${textOf(word)}`);
  return number;
}

/** Excel.RangeFormat. Univer keeps no indent, no text direction and no shrinking. */
export const rangeFormatObject = defineType<RangeTarget>({
  name: 'RangeFormat',
  scalars: {
    HorizontalAlignment: {
      get: (range) =>
        wordFor(
          HORIZONTAL,
          commonStyle(range, (style) => style.ht ?? HORIZONTAL.General),
        ),
      set: (range, word) => {
        restyle(range, { ht: numberFor(HORIZONTAL, word, 'HorizontalAlignment') });
      },
    },
    VerticalAlignment: {
      // Excel puts text at the bottom where nothing is said.
      get: (range) =>
        wordFor(
          VERTICAL,
          commonStyle(range, (style) => style.vt ?? VERTICAL.Bottom),
        ),
      set: (range, word) => {
        restyle(range, { vt: numberFor(VERTICAL, word, 'VerticalAlignment') });
      },
    },
    WrapText: {
      get: (range) => commonStyle(range, (style) => style.tb === WrapStrategy.WRAP),
      set: (range, wrap) => {
        restyle(range, { tb: booleanOf(wrap) ? WrapStrategy.WRAP : WrapStrategy.UNSPECIFIED });
      },
    },
    IndentLevel: {
      get: () => 0,
      set: (_range, level) => {
        if (numberOf(level) !== 0) throw notImplemented('RangeFormat.IndentLevel');
      },
    },
    ColumnWidth: { get: columnWidth, set: setColumnWidth },
    RowHeight: { get: rowHeight, set: setRowHeight },
  },
  objects: {
    Fill: (range) => rangeFillObject(range),
    Font: (range) => rangeFontObject(range),
    Borders: (range) => bordersObject(range),
  },
  methods: {
    AutofitColumns: (range) => {
      autofitColumns(range);
    },
    AutofitRows: (range) => {
      autofitRows(range);
    },
  },
});

/** A digit of the default font and the space around a cell's text, in pixels. */
const DIGIT = 7;
const PADDING = 12;
const LINE = 20;

/**
 * Nothing here measures fonts, so widths are reckoned in digits, a Chinese character as two: close
 * to what Excel does for the default font.
 */
function autofitColumns(range: RangeTarget): void {
  const area = range.sheet.clip(range.area);
  if (area === null) return;
  for (let column = area.left; column <= area.right; column += 1) {
    let digits = 0;
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (const line of range.sheet.cells.text(row, column).split('\n')) {
        digits = Math.max(digits, width(line));
      }
    }
    if (digits > 0) {
      const pixels = Math.min(digits, 255) * DIGIT + PADDING;
      setColumnWidth(range.at({ ...area, left: column, right: column }), pointsOf(pixels));
    }
  }
}

function autofitRows(range: RangeTarget): void {
  const area = range.sheet.clip(range.area);
  if (area === null) return;
  for (let row = area.top; row <= area.bottom; row += 1) {
    let lines = 1;
    for (let column = area.left; column <= area.right; column += 1) {
      lines = Math.max(lines, linesOf(range, row, column));
    }
    setRowHeight(range.at({ ...area, top: row, bottom: row }), pointsOf(lines * LINE));
  }
}

function linesOf(range: RangeTarget, row: number, column: number): number {
  const { cells } = range.sheet;
  if (cells.style(row, column).tb !== WrapStrategy.WRAP) return 1;
  const digits = Math.max(1, Math.floor((range.sheet.columnWidth(column) - 5) / DIGIT));
  const paragraphs = cells.text(row, column).split('\n');
  return paragraphs.reduce((sum, line) => sum + Math.max(1, Math.ceil(width(line) / digits)), 0);
}

/** Everything from the CJK radicals on, full-width forms among it. */
const WIDE = /[\u2e80-\u{10ffff}]/u;

/** In digits; characters outside Latin take two. */
function width(line: string): number {
  return Array.from(line).reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}
