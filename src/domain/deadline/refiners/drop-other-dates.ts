import type { Refiner } from '../types';

/** Words beside a date that make it something else than the deadline. Both sides must match. */
const OTHER_DATES: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  // 截至2025年4月: the day the words are true on. (截止 means the deadline and is left alone.)
  { before: /截至到?$/u, after: /^/u },
  // 从第三季度起, 2024年9月开始: the start.
  { before: /(?:^|.)$/u, after: /^(?:起|开始|以来)/u },
  // 申请延期至2025年6月底: asked for, not granted.
  { before: /(?:申请|拟|建议|请求|要求)(?:延期|延长|延|展期|顺延)(?:至|到)?$/u, after: /^/u },
  // 原定2024年6月底, 原时限为…: replaced.
  { before: /原(?:定|计划|时限|期限|为|定于|定为|计划于|时限为)?:?$/u, after: /^/u },
];

/** Takes out the calendar dates that are no deadlines. */
export const dropOtherDates: Refiner = (mentions, text) =>
  mentions.filter((mention) => {
    if (mention.reading.type !== 'calendar') return true;
    const before = text.slice(0, mention.start);
    const after = text.slice(mention.end);
    return !OTHER_DATES.some((row) => row.before.test(before) && row.after.test(after));
  });
