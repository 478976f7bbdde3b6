import { formatChineseDay } from '../calendar/day';
import { documentLines } from '../document/block-lines';
import { paragraphRuns } from '../document/runs';
import type { DocumentParagraph, OfficialDocument } from '../document/types';
import type { ParagraphKind } from '../draft/types';
import { gap, type NoticeNames } from './forms/form';
import { FORMS } from './forms/forms';
import type { Notice } from './types';

/** A notice as an official document: title, number, addressee, the problems in a table, signature, date. */
export function noticeDocument(notice: Notice, names: NoticeNames): OfficialDocument {
  const { title, addressee, before, header, rows, after } = FORMS[notice.kind](notice, names);
  return {
    blocks: [
      paragraph('title', title),
      { kind: 'title', runs: [{ text: notice.number, look: 'body' }] },
      paragraph('body', `${addressee}：`),
      ...before.map((text) => paragraph('body', text)),
      { kind: 'table', caption: '', header, rows },
      ...after.map((text) => paragraph('body', text)),
      paragraph('signature', names.issuer === '' ? gap('发文单位名称') : names.issuer),
      paragraph('date', formatChineseDay(notice.issued)),
    ],
  };
}

/** Several notices in one document, each on a page of its own. */
export function noticesDocument(notices: readonly Notice[], names: NoticeNames): OfficialDocument {
  const blocks = notices.flatMap((notice, at) => {
    const [first, ...rest] = noticeDocument(notice, names).blocks;
    if (first === undefined || first.kind === 'table' || at === 0) {
      return first === undefined ? rest : [first, ...rest];
    }
    return [{ ...first, newPage: true as const }, ...rest];
  });
  return { blocks };
}

/** The whole text, a line a paragraph; the cells of a table are parted by tabs. */
export function noticeText(notice: Notice, names: NoticeNames): string {
  return noticeDocument(notice, names).blocks.flatMap(documentLines).join('\n');
}

function paragraph(kind: ParagraphKind, text: string): DocumentParagraph {
  return { kind, runs: paragraphRuns(text, { kind, lead: null }) };
}
