import { type Day, dayOf } from '../calendar/day';
import type { TitleText } from '../header/types';
import { compact } from '../text/normalize';

const DATE = String.raw`(?<y>\d{4})[年./-](?<m>\d{1,2})[月./-](?<d>\d{1,2})日?`;
/** 反馈日期：2024年7月26日 · 2024年7月26日反馈 · 2024年7月26日，市委巡察组向…反馈 */
const WAYS = [
  new RegExp(`反馈(?:意见)?(?:日期|时间|日)?[:为是]?${DATE}`, 'u'),
  new RegExp(`${DATE},?[^\\d,。;]{0,20}反馈`, 'u'),
];
const LABEL = /反馈(?:意见)?(?:日期|时间):?$/u;

export interface FoundFeedback {
  readonly day: Day;
  readonly cell: string;
  readonly text: string;
}

/** The feedback date in the texts above the header, with its cell; null where none says it. */
export function feedbackDateIn(titles: readonly TitleText[]): FoundFeedback | null {
  for (const [at, { cell, text }] of titles.entries()) {
    // 反馈日期： and its date may stand in neighbouring cells.
    const phrase = LABEL.test(compact(text)) ? text + (titles[at + 1]?.text ?? '') : text;
    const day = dayIn(compact(phrase));
    if (day) return { day, cell, text };
  }
  return null;
}

function dayIn(phrase: string): Day | null {
  for (const way of WAYS) {
    const groups = way.exec(phrase)?.groups;
    const day = groups && dayOf(Number(groups['y']), Number(groups['m']), Number(groups['d']));
    if (day) return day;
  }
  return null;
}
