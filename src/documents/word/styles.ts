import {
  AlignmentType,
  LineRuleType,
  type IParagraphStyleOptions,
  type IParagraphStylePropertiesOptions,
  type IStylesOptions,
} from 'docx';
import type { ParagraphKind } from '../../domain/draft/types';
import { CHARACTER, PAGE_NUMBER, SIZE } from '../measures';
import { CAPTION_FACE, FACE, fontOf, PAGE_NUMBER_FONT, TABLE_FACE } from '../fonts';

/** The style of each kind of paragraph, by its id in Word. */
export const STYLE: Readonly<Record<ParagraphKind, string>> = {
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  heading4: 'Heading4',
  body: 'OfficialBody',
  signature: 'OfficialClosing',
  date: 'OfficialClosing',
};
export const OTHER_STYLE = {
  addressee: 'OfficialAddressee',
  blank: 'OfficialBlank',
  caption: 'OfficialCaption',
  table: 'OfficialTable',
  pageNumber: 'OfficialPageNumber',
} as const;

/** Two characters, whatever their size; the twips are for readers that know no characters. */
const TWO_CHARACTERS = { firstLine: 2 * CHARACTER, firstLineChars: 200 } as const;

/** Word counts sizes in half points. */
const half = (points: number): number => points * 2;

/** The styles of an official document; a clerk can change one in Word for the whole text. */
export function officialStyles(pitch: number): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontOf(FACE.body),
          size: half(SIZE.three),
          language: { value: 'en-US', eastAsia: 'zh-CN' },
        },
        paragraph: {
          alignment: AlignmentType.BOTH,
          spacing: { line: pitch, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
        },
      },
      title: {
        quickFormat: true,
        run: { font: fontOf(FACE.title), size: half(SIZE.two), bold: false },
        paragraph: { alignment: AlignmentType.CENTER, keepNext: true },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
    },
    paragraphStyles: [
      // LibreOffice takes the width of the grid from this style's own size, not from the defaults.
      { id: 'Normal', name: 'Normal', quickFormat: true, run: { size: half(SIZE.three) } },
      style('body', '公文正文', { indent: TWO_CHARACTERS }),
      named(OTHER_STYLE.addressee, '公文主送机关', {}),
      style('signature', '公文落款', { alignment: AlignmentType.RIGHT }),
      named(OTHER_STYLE.blank, '公文空行', {}),
      {
        ...named(OTHER_STYLE.caption, '公文表题', {
          alignment: AlignmentType.CENTER,
          keepNext: true,
        }),
        run: { font: fontOf(CAPTION_FACE), size: half(SIZE.four) },
      },
      {
        ...named(OTHER_STYLE.table, '公文表格', {
          alignment: AlignmentType.LEFT,
          spacing: { line: 20 * 18, lineRule: LineRuleType.EXACT },
        }),
        // The 28 characters of a line are for the text.
        run: { font: fontOf(TABLE_FACE), size: half(SIZE.smallFour), snapToGrid: false },
      },
      {
        ...named(OTHER_STYLE.pageNumber, '公文页码', {
          spacing: { line: PAGE_NUMBER.line, lineRule: LineRuleType.EXACT },
        }),
        run: { font: PAGE_NUMBER_FONT, size: half(SIZE.four) },
      },
    ],
  };
}

/**
 * The styles with what the docx package has no option for. No blank is added between Chinese and
 * figures, which would break the 28 characters of a line. Lines do not snap to the grid, since their
 * pitch is exact: Word's lines stay as they are, and LibreOffice would give large ones two lines each
 * and every character two of the grid's.
 */
export function withGridDefaults(styles: string): string {
  return styles.replace(
    '<w:pPrDefault><w:pPr>',
    '$&<w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/>',
  );
}

/** A heading of its own line keeps to the text below it. Levels 3 and 4 are not bold in the standard. */
function heading(level: 1 | 2 | 3 | 4) {
  return {
    quickFormat: true,
    run: {
      font: fontOf(FACE[`heading${level}`]),
      size: half(SIZE.three),
      bold: false,
      italics: false,
      color: '000000',
    },
    paragraph: {
      alignment: AlignmentType.BOTH,
      indent: TWO_CHARACTERS,
      keepNext: true,
      outlineLevel: level - 1,
    },
  };
}

function style(
  kind: ParagraphKind,
  name: string,
  paragraph: IParagraphStylePropertiesOptions,
): IParagraphStyleOptions {
  return named(STYLE[kind], name, paragraph);
}

function named(
  id: string,
  name: string,
  paragraph: IParagraphStylePropertiesOptions,
): IParagraphStyleOptions {
  return { id, name, quickFormat: true, paragraph };
}
