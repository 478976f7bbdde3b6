import { AlignmentType, HighlightColor, Paragraph, Tab, TextRun, type IRunOptions } from 'docx';
import type { DocumentParagraph, DocumentRun } from '../../domain/document/types';
import { isFlushLeft } from '../long-words';
import { CHARACTER, SIZE } from '../measures';
import { xmlSafe } from '../xml-safe';
import { CHINESE_HINT, FACE, fontOf } from '../fonts';
import { OTHER_STYLE, STYLE } from './styles';

/** No line of a paragraph stands alone on a page. */
const PLAIN = { widowControl: true } as const;

/** An empty line. */
export function blankLine(): Paragraph {
  return new Paragraph({ ...PLAIN, style: OTHER_STYLE.blank });
}

/** A paragraph in its style; `fromRight` is the indent of signature and date in characters. */
export function officialParagraph(
  paragraph: DocumentParagraph,
  isAddressee: boolean,
  fromRight: number | null,
): Paragraph {
  const { kind, runs } = paragraph;
  return new Paragraph({
    ...PLAIN,
    style: isAddressee ? OTHER_STYLE.addressee : STYLE[kind],
    ...alignment(paragraph, fromRight),
    children: runs.map((run) => officialRun(run, ownLook(paragraph))),
  });
}

function alignment(paragraph: DocumentParagraph, fromRight: number | null) {
  if (fromRight === null) return isFlushLeft(paragraph) ? { alignment: AlignmentType.LEFT } : {};
  return {
    alignment: AlignmentType.RIGHT,
    indent: { right: Math.round(fromRight * CHARACTER) },
    keepNext: paragraph.kind === 'signature',
  };
}

/** Runs of these looks need no font of their own in that paragraph. */
function ownLook({ kind }: DocumentParagraph): DocumentRun['look'] {
  return kind === 'signature' || kind === 'date' ? 'body' : kind;
}

function officialRun({ text, look }: DocumentRun, own: DocumentRun['look']): TextRun {
  if (look === 'gap') return textRun(text, { highlight: HighlightColor.YELLOW });
  if (look === own) return textRun(text, {});
  const size = (look === 'title' ? SIZE.two : SIZE.three) * 2;
  return textRun(text, { font: { ...fontOf(FACE[look]), ...CHINESE_HINT }, size });
}

/** A run of text; tabs are Word's own, what XML cannot hold is left out. */
export function textRun(text: string, look: IRunOptions): TextRun {
  const parts = xmlSafe(text).split('\t');
  const children = parts.flatMap((part, at) => (at === 0 ? [part] : [new Tab(), part]));
  return new TextRun({ font: CHINESE_HINT, ...look, children });
}
