import { isAddressee } from '../domain/document/addressee';
import type {
  DocumentParagraph,
  DocumentRun,
  DocumentTable,
  OfficialDocument,
} from '../domain/document/types';
import { blankBefore } from './blank-lines';
import { closingIndents } from './closing-indents';
import { CAPTION_FACE, FACE, LATIN, TABLE_FACE, type Typeface } from './fonts';
import { isFlushLeft } from './long-words';
import { CHARACTER, linePitch, SIZE, TWIPS_PER_POINT } from './measures';
import { escaped } from './xml-safe';

const LINE = `line-height:${linePitch('standard') / TWIPS_PER_POINT}pt;mso-line-height-rule:exactly;`;
const PARAGRAPH = `margin:0;${LINE}mso-para-margin:0;`;
const INDENT = `text-indent:${(2 * CHARACTER) / TWIPS_PER_POINT}pt;mso-char-indent-count:2;`;
const BORDER = 'border:0.5pt solid black;padding:0 5.4pt;';

/**
 * A document as an HTML fragment for the clipboard, in the fonts, sizes and indents of GB/T 9704-2012.
 * Word and WPS take the `mso-` properties; where a platform strips them, the plain ones say nearly the
 * same. Everything of the text is escaped.
 */
export function clipboardHtml(document: OfficialDocument): string {
  const indents = closingIndents(document);
  const blocks = document.blocks.map((block, at) => {
    const blank = blankBefore(document, at) ? paragraph('', '&nbsp;') : '';
    if (block.kind === 'table') return blank + tableHtml(block);
    return blank + paragraphHtml(block, isAddressee(document, at), indents[at] ?? null);
  });
  return `<div lang="ZH-CN">${blocks.join('')}</div>`;
}

function paragraphHtml(
  block: DocumentParagraph,
  isToWhom: boolean,
  fromRight: number | null,
): string {
  const { kind, runs } = block;
  const words = runs.map((run) => runHtml(run, kind === 'title')).join('');
  if (kind === 'title') return paragraph('text-align:center;', words);
  if (fromRight !== null) {
    const indent = (fromRight * CHARACTER) / TWIPS_PER_POINT;
    const characters = `mso-para-margin-right:${fromRight.toFixed(2)}gd;`;
    return paragraph(`text-align:right;margin-right:${indent.toFixed(2)}pt;${characters}`, words);
  }
  const align = isFlushLeft(block) ? 'left' : 'justify';
  return paragraph(`text-align:${align};${isToWhom ? '' : INDENT}`, words);
}

function paragraph(style: string, words: string): string {
  return `<p style="${PARAGRAPH}${style}">${words}</p>`;
}

/** A gap looks as what it stands in, on yellow. */
function runHtml({ text, look }: DocumentRun, isTitle: boolean): string {
  const ground = look === 'gap' ? 'background:yellow;mso-highlight:yellow;' : '';
  const face = look === 'gap' ? (isTitle ? FACE.title : FACE.body) : FACE[look];
  return span(text, face, isTitle ? SIZE.two : SIZE.three, ground);
}

function span(text: string, face: Typeface, size: number, more = ''): string {
  const families = [face.name, ...face.others].map((name) => `'${name}'`).join(',');
  // The first family is the Chinese one: a reader without mso- takes it for everything.
  const fonts = `font-family:${families};mso-fareast-font-family:'${face.name}';mso-ascii-font-family:'${LATIN}';`;
  return `<span style="${fonts}font-size:${size}pt;${more}">${spaced(text)}</span>`;
}

/** HTML folds blanks together; all but the last of a row stay as they are. */
function spaced(text: string): string {
  return escaped(text)
    .replace(/ {2,}/gu, (blanks) => `${'&nbsp;'.repeat(blanks.length - 1)} `)
    .replaceAll('\t', '<span style="mso-tab-count:1">&nbsp;&nbsp;&nbsp;&nbsp; </span>');
}

function tableHtml({ caption, header, rows }: DocumentTable): string {
  const title =
    caption === '' ? '' : paragraph('text-align:center;', span(caption, CAPTION_FACE, SIZE.four));
  const head = rowHtml(header, 'th', CAPTION_FACE);
  const body = rows.map((row) => rowHtml(row, 'td', TABLE_FACE)).join('');
  const table = '<table style="border-collapse:collapse;width:100%;" cellspacing="0">';
  return `${title}${table}<thead>${head}</thead><tbody>${body}</tbody></table>`;
}

function rowHtml(cells: readonly string[], tag: 'td' | 'th', face: Typeface): string {
  const all = cells.map((text) => {
    const words = `<p style="margin:0;text-align:center;">${span(text, face, SIZE.smallFour, 'font-weight:normal;')}</p>`;
    return `<${tag} style="${BORDER}">${words}</${tag}>`;
  });
  return `<tr style="page-break-inside:avoid;">${all.join('')}</tr>`;
}
