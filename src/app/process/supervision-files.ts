import { formatChineseDay, type Day } from '../../domain/calendar/day';
import type { NoticeNames } from '../../domain/supervision/forms/form';
import { KIND_NAMES, NOTICE_KINDS } from '../../domain/supervision/kinds';
import { noticeDocument, noticesDocument } from '../../domain/supervision/notice-document';
import type { Notice } from '../../domain/supervision/types';
import { inFileName } from '../file-name';
import type { DocumentWriter } from '../ports';

/** A Word file of notices. */
export interface NoticeFile {
  /** Without its extension; such as Windows takes. */
  readonly base: string;
  readonly bytes: Uint8Array;
  readonly numbers: readonly string[];
}

/** Windows takes paths of 260; the folder takes its part. */
const LONGEST_BASE = 80;

/** One file with all notices, or one for each. */
export async function noticeFiles(
  notices: readonly Notice[],
  names: NoticeNames,
  oneFile: boolean,
  writer: Pick<DocumentWriter, 'word'>,
): Promise<readonly NoticeFile[]> {
  const [first] = notices;
  if (first === undefined) return [];
  const options = (title: string) => ({ linePitch: 'standard', title }) as const;
  if (oneFile) {
    const base = allName(notices, first.issued);
    const bytes = await writer.word(noticesDocument(notices, names), options(base));
    return [{ base, bytes, numbers: notices.map(({ number }) => number) }];
  }
  const files: NoticeFile[] = [];
  for (const notice of notices) {
    const base = fileName(notice);
    const bytes = await writer.word(noticeDocument(notice, names), options(base));
    files.push({ base, bytes, numbers: [notice.number] });
  }
  return files;
}

/** 督办〔2026〕3号-政治处. */
function fileName({ number, name, kind }: Notice): string {
  return shortened(`${number}-${name ?? KIND_NAMES[kind]}`);
}

/** 提醒函、督办单-2025年4月30日. */
function allName(notices: readonly Notice[], issued: Day): string {
  const kinds = NOTICE_KINDS.filter((kind) => notices.some((notice) => notice.kind === kind));
  return shortened(
    `${kinds.map((kind) => KIND_NAMES[kind]).join('、')}-${formatChineseDay(issued)}`,
  );
}

/** Windows drops dots and blanks at the end of a name. */
function shortened(words: string): string {
  const safe = Array.from(inFileName(words).trim()).slice(0, LONGEST_BASE).join('');
  return safe.replace(/[. ]+$/u, '');
}
