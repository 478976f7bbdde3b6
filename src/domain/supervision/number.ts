import { type NoticeKind, NOTICE_KINDS, NUMBER_WORDS } from './kinds';

/** A number taken apart: 县巡整督办〔2026〕3号. */
export interface NoticeNumber {
  /** What stands before the year. */
  readonly word: string;
  readonly year: number;
  readonly serial: number;
}

/** Any brackets a clerk may have typed in place of 〔〕. */
const NUMBER =
  /^(?<word>[^〔[［（(【\d]*)[〔[［（(【](?<year>\d{4})年?[〕\]］）)】]第?(?<serial>\d{1,6})号?$/u;

/** 督办〔2026〕3号 with the office's own letters in front; 〔〕 as GB/T 9704-2012, 7.2.5 has it. */
export function noticeNumber(
  prefix: string,
  kind: NoticeKind,
  year: number,
  serial: number,
): string {
  return `${prefix}${NUMBER_WORDS[kind]}〔${year}〕${serial}号`;
}

/** A number as it is written in the register; null where the text is none. */
export function readNoticeNumber(text: string): NoticeNumber | null {
  const found = NUMBER.exec(text.replace(/\s+/gu, ''))?.groups;
  if (found === undefined) return null;
  return {
    word: found['word'] ?? '',
    year: Number(found['year']),
    serial: Number(found['serial']),
  };
}

/** The kind that a number's word ends with; null for another office's words. */
export function kindOfNumber({ word }: NoticeNumber): NoticeKind | null {
  return NOTICE_KINDS.find((kind) => word.endsWith(NUMBER_WORDS[kind])) ?? null;
}
