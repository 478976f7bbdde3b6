import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentTable } from '../../domain/document/types';
import { SIZE, TEXT_WIDTH, TWIPS_PER_POINT, widthInCharacters } from '../measures';
import { columnWidths } from './column-widths';
import { CAPTION_FACE, CHINESE_HINT, fontOf } from '../fonts';
import { textRun } from './paragraphs';
import { OTHER_STYLE } from './styles';

/** With more columns the words are one size smaller. */
const MOST_WIDE_COLUMNS = 6;
/** Longer words are easier to read from the left. */
const LONGEST_CENTRED = 8;

/** Twips between the words of a cell and its lines. */
const CELL_MARGIN = 60;
/** Both margins and a little more, since no two programs measure words alike. */
const BESIDE_WORDS = 2 * CELL_MARGIN + 10;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;

/** The caption of a table, or null where it has none. */
export function captionParagraph({ caption }: DocumentTable): Paragraph | null {
  if (caption === '') return null;
  return new Paragraph({ style: OTHER_STYLE.caption, children: [textRun(caption, {})] });
}

/** A table as wide as the text. Its header stands again on every page, no row is parted. */
export function officialTable({ header, rows }: DocumentTable): Table {
  const size = header.length > MOST_WIDE_COLUMNS ? SIZE.five : SIZE.smallFour;
  const measure = { character: size * TWIPS_PER_POINT, beside: BESIDE_WORDS };
  const widths = columnWidths([header, ...rows], TEXT_WIDTH, measure);
  const borders = {
    top: LINE,
    bottom: LINE,
    left: LINE,
    right: LINE,
    insideHorizontal: LINE,
    insideVertical: LINE,
  };
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    alignment: AlignmentType.CENTER,
    margins: { left: CELL_MARGIN, right: CELL_MARGIN, marginUnitType: WidthType.DXA },
    borders,
    rows: [header, ...rows].map((cells, at) => tableRow(cells, widths, size * 2, at === 0)),
  });
}

function tableRow(
  cells: readonly string[],
  widths: readonly number[],
  size: number,
  isHeader: boolean,
): TableRow {
  return new TableRow({
    cantSplit: true,
    tableHeader: isHeader,
    children: cells.map(
      (text, at) =>
        new TableCell({
          width: { size: widths[at] ?? 0, type: WidthType.DXA },
          verticalAlign: VerticalAlignTable.CENTER,
          children: [cellParagraph(text, size, isHeader)],
        }),
    ),
  });
}

function cellParagraph(text: string, size: number, isHeader: boolean): Paragraph {
  const isCentred = isHeader || widthInCharacters(text) <= LONGEST_CENTRED;
  const font = isHeader ? { ...fontOf(CAPTION_FACE), ...CHINESE_HINT } : CHINESE_HINT;
  return new Paragraph({
    style: OTHER_STYLE.table,
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    children: [textRun(text, { size, font })],
  });
}
