import { slip } from '../slips';
import type { Check } from '../view';

const MONTH_FIRST = /(?<![\d年.])(?<month>\d{1,2}月(?:\d{1,2}日)?)(?<year>(?:19|20)\d\d年)(?!度)/gu;

/** 4月2025年: the month before its year. */
export const checkDateOrder: Check = ({ text }) =>
  [...text.matchAll(MONTH_FIRST)].map((match) => {
    const { month = '', year = '' } = match.groups ?? {};
    const span = { start: match.index, end: match.index + match[0].length };
    return slip('date-order', span, `“${match[0]}”的年、月次序颠倒，应先写年。`, `${year}${month}`);
  });
