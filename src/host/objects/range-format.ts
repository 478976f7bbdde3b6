import { defineType } from '../protocol/host-type';
import { WrapStrategy } from '../univer/style-numbers';
import { bordersObject } from './range-borders';
import { rangeFillObject } from './range-fill';
import { rangeFontObject } from './range-font';
import * as sizes from './range-sizes';
import { pointsOf, setColumnWidth, setRowHeight } from './range-sizes';
import { commonStyle } from './range-style';
import { ALIGNMENT_MEMBERS } from './style-members';
import { styleScalars } from './styled-object';
import type { RangeTarget } from './targets';

/** Excel.RangeFormat. Univer keeps no indent, no shrinking and no locked cells. */
export const rangeFormatObject = defineType<RangeTarget>({
  name: 'RangeFormat',
  scalars: {
    ...styleScalars(ALIGNMENT_MEMBERS, commonStyle),
    ColumnWidth: { get: sizes.columnWidth, set: setColumnWidth },
    RowHeight: { get: sizes.rowHeight, set: setRowHeight },
    UseStandardWidth: { get: sizes.hasStandardWidth, set: sizes.setStandardWidth },
    UseStandardHeight: { get: sizes.hasStandardHeight, set: sizes.setStandardHeight },
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
