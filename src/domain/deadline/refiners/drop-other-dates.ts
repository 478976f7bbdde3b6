import { hasSignOf, tableOf } from '../../text/sign-table';
import type { Mention, Refiner } from '../types';

/** Words beside a date that make it something else than the deadline. Both sides must match. */
const OTHER_DATES: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  // 截至2025年4月: the day the words are true on. (截止 means the deadline, as does 截至…前.)
  { before: /截至到?$/u, after: /^(?!之?前|以前|止)/u },
  // 从第三季度起, 2024年9月开始, 2024年9月以后: the start.
  { before: /(?:^|.)$/u, after: /^\)?(?:起|开始|以来|至今|以后|之后|后)/u },
  // 不早于2024年9月: the start.
  { before: /不早于$/u, after: /^/u },
  // 2024年9月已完成, 2024年9月底前已完成整改: the day it was done.
  { before: /(?:^|.)$/u, after: /^(?:之前|以前|前)?[均都现]?已经?[全如按提顺整完销办落]/u },
];
/** Between a 已完成 and the day it was done: 已完成（2024年9月）. */
const DONE_ON = /^[(,:]?(?:于|时间:?)?$/u;

/** Without one of these no date is another; each word has one of the signs, which are found faster. */
const SIGNS = tableOf('截早起后已开来今');
const WORDS = /截至|不早于|[起后已]|开始|以来|至今/u;

/** Takes out the calendar dates that are no deadlines. */
export const dropOtherDates: Refiner = (mentions, text) => {
  if (!hasSignOf(SIGNS, text) || !WORDS.test(text)) return mentions;
  return mentions.filter((mention, at) => {
    if (mention.reading.type !== 'calendar') return true;
    const before = text.slice(Math.max(0, mention.start - 8), mention.start);
    const after = text.slice(mention.end, mention.end + 12);
    if (OTHER_DATES.some((row) => row.before.test(before) && row.after.test(after))) return false;
    return !isDoneOn(mentions[at - 1], mention, text);
  });
};

function isDoneOn(done: Mention | undefined, date: Mention, text: string): boolean {
  if (done?.reading.class !== 'done') return false;
  const after = text.slice(date.end, date.end + 1);
  return DONE_ON.test(text.slice(done.end, date.start)) && !/[前底完]/u.test(after);
}
