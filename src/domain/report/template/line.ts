import type { HeadingLevel } from '../../draft/types';
import type { Audience } from '../types';
import type { PartCall } from './part';
import { readPartCall } from './part';

/** One written line of a template. Blank lines mean nothing. */
export type TemplateLine = {
  /** From 1. */
  readonly line: number;
  /** Only for these readers (内部： and 公开： before it); null for all. */
  readonly audience: Audience | null;
} & (
  | { readonly kind: 'title' | 'body'; readonly words: string }
  /** A heading on a line of its own; its words without the number. */
  | { readonly kind: 'heading'; readonly level: HeadingLevel; readonly words: string }
  /** A paragraph that opens with its heading; its words without the number. */
  | { readonly kind: 'runIn'; readonly level: HeadingLevel; readonly words: string }
  | { readonly kind: 'part'; readonly call: PartCall }
  /** Cannot be followed; it is printed as it stands. */
  | { readonly kind: 'bad'; readonly words: string; readonly message: string }
);

const READERS: readonly (readonly [mark: RegExp, audience: Audience])[] = [
  [/^内部[：:]\s*/u, 'internal'],
  [/^公开[：:]\s*/u, 'public'],
];

/** The number at the start of a line. 1.5倍 and 5、6月份 are figures, but 1.2024年 is a number and a year. */
const NO_FIGURE = String.raw`(?:(?![\d\uFF10-\uFF19])|(?=(?:19|20)\d\d年))`;
const LEVELS: readonly (readonly [level: HeadingLevel, mark: RegExp])[] = [
  [1, /^[一二三四五六七八九十百]{1,4}、\s*(?![一二三四五六七八九十]级)/u],
  [2, /^[（(][一二三四五六七八九十百]{1,4}[）)]\s*/u],
  [3, new RegExp(String.raw`^[\d\uFF10-\uFF19]{1,3}[.．、]\s*${NO_FIGURE}`, 'u')],
  [4, /^[（(][\d\uFF10-\uFF19]{1,3}[）)]\s*/u],
];

/** The written lines of a template, in order. Never throws; any text is a template. */
export function templateLines(text: string): readonly TemplateLine[] {
  return text.split(/\r\n|\r|\n/u).flatMap((raw, at) => {
    const words = raw.trim();
    return words === '' ? [] : [lineOf(words, at + 1)];
  });
}

function lineOf(words: string, line: number): TemplateLine {
  for (const [mark, audience] of READERS) {
    const rest = words.replace(mark, '');
    if (rest !== words && rest !== '') return { ...contentOf(rest), line, audience };
  }
  return { ...contentOf(words), line, audience: null };
}

type WithoutPlace<Line> = Line extends unknown ? Omit<Line, 'line' | 'audience'> : never;

function contentOf(words: string): WithoutPlace<TemplateLine> {
  const title = words.replace(/^标题[：:]/u, '').trim();
  if (title.length < words.length && title !== '') return { kind: 'title', words: title };
  const part = /^【([^【】]*)】[。；]?$/u.exec(words)?.[1];
  if (part !== undefined) return partLine(words, part);
  for (const [level, mark] of LEVELS) {
    const rest = words.replace(mark, '');
    if (rest !== words && rest !== '')
      return { kind: /[。！？]./u.test(rest) ? 'runIn' : 'heading', level, words: rest };
  }
  return { kind: 'body', words };
}

function partLine(words: string, part: string): WithoutPlace<TemplateLine> {
  const call = readPartCall(part);
  return typeof call === 'string' ? { kind: 'bad', words, message: call } : { kind: 'part', call };
}
