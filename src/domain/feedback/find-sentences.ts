import type { TextSpan } from '../text/text-place';
import { guardedSigns } from './guarded';
import { trimmed } from './spans';

/** A sentence without the stop behind it. */
export interface Sentence extends TextSpan {
  /** The stop, half-width as full; '' at the end of a stretch. */
  readonly stop: '。' | '；' | '：' | '';
}

const STOPS: Readonly<Record<string, Sentence['stop']>> = {
  '。': '。',
  '！': '。',
  '!': '。',
  '？': '。',
  '?': '。',
  '；': '；',
  ';': '；',
  '：': '：',
  ':': '：',
  '\t': '；',
};
const CHINESE = /[\u4e00-\u9fff”》）)]/u;
const WORD = /[\w.．%％]/u;

/** The sentences of a stretch: cut at 。；： and the like, not inside quotation marks or brackets. */
export function findSentences(source: string, span: TextSpan): readonly Sentence[] {
  const guarded = guardedSigns(source, span);
  const sentences: Sentence[] = [];
  let from = span.start;
  const take = (end: number, stop: Sentence['stop']): void => {
    const words = withoutComma(source, trimmed(source, { start: from, end }));
    // 党建工作薄弱，一是…… leads on as ： would.
    if (words !== null) sentences.push({ ...words.span, stop: words.hadComma ? '：' : stop });
    from = end + 1;
  };
  for (let at = span.start; at < span.end; at += 1) {
    if (guarded[at - span.start] === true) continue;
    const stop = stopAt(source, at);
    if (stop !== '') take(at, stop);
  }
  take(span.end, '');
  return sentences;
}

function withoutComma(
  source: string,
  span: TextSpan | null,
): { readonly span: TextSpan; readonly hadComma: boolean } | null {
  if (span === null) return null;
  const hadComma = /[，,]$/u.test(source.slice(span.start, span.end));
  const words = hadComma ? trimmed(source, { start: span.start, end: span.end - 1 }) : span;
  return words === null ? null : { span: words, hadComma };
}

/** 3:1 is a ratio; a point ends a sentence only between Chinese words. */
function stopAt(source: string, at: number): Sentence['stop'] {
  const sign = source.charAt(at);
  const [before, behind] = [source.charAt(at - 1), source.charAt(at + 1)];
  if (sign === '.' || sign === '．') return CHINESE.test(before) && !WORD.test(behind) ? '。' : '';
  const stop = STOPS[sign] ?? '';
  if (stop === '：' && /\d/u.test(before) && /\d/u.test(behind)) return '';
  return stop;
}
