import type { Piece } from '../compose';
import type { DeadlineWords } from './due-words';
import { type Gap, gapMark } from '../gap';

/** 为2025年6月30日, or 原定为……，现定为…… after an extension; null where the sheet names no day. */
export function limitPieces({ day, original, aside }: DeadlineWords): readonly Piece[] | null {
  if (day === null) return null;
  const beside = aside === null ? [] : [aside];
  return original === null
    ? ['为', day, ...beside]
    : ['原定为', original, '，现定为', day, ...beside];
}

/** What follows 该问题正在推进整改: by when it is to be done, in the sheet's own words where it names no day. */
export function planPieces(words: DeadlineWords): {
  pieces: readonly Piece[];
  gaps: readonly Gap[];
} {
  const kept = words.keptUp ? '，并长期坚持' : '';
  const limit = limitPieces(words);
  if (words.original !== null && limit !== null)
    return { pieces: ['，整改时限', ...limit, kept], gaps: [] };
  if (words.day !== null) {
    const beside = words.aside === null ? [] : [words.aside];
    return { pieces: ['，计划于', words.day, '前完成', ...beside, kept], gaps: [] };
  }
  if (words.said !== null) return { pieces: ['，整改时限为“', words.said, '”'], gaps: [] };
  return { pieces: [`，计划于${gapMark('完成时限')}前完成`], gaps: ['完成时限'] };
}
