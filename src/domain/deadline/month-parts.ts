import { anyOf } from '../text/alternation';

/** The day a part of the month ends on (0 is the month's last), and the day a loose word may mean too. */
export const MONTH_PARTS: Readonly<
  Record<string, { readonly end: number; readonly other?: number }>
> = {
  上旬: { end: 10 },
  上中旬: { end: 20 },
  中上旬: { end: 20 },
  中旬: { end: 20 },
  中下旬: { end: 0 },
  下旬: { end: 0 },
  初: { end: 10, other: 5 },
  中: { end: 20, other: 15 },
};

/** 初步方案 and 中心 are no parts of a month. */
export const MONTH_PART = `(?<part>${anyOf(Object.keys(MONTH_PARTS))})(?![步稿审核评验心央期国小考])`;
