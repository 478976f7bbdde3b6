import { type Day, dayOf } from '../calendar/day';
import { readDeadlineCell } from '../deadline/read-deadline-cell';
import type { DeadlineContext } from '../deadline/types';
import type { TitleText } from '../header/types';
import { compact } from '../text/normalize';
import type { BodyReader } from './body-reader';

const DATE = String.raw`(?<y>\d{4})[年./-](?<m>\d{1,2})[月./-](?<d>\d{1,2})日?`;
/** 反馈日期：2024年7月26日 · 反馈会于2024年7月26日召开 · 2024年7月26日，市委巡察组向…反馈 */
const WAYS = [
  new RegExp(`反馈(?:意见|情况|问题)?(?:大?会议?)?(?:日期|时间|日)?[:为是于在]{0,2}${DATE}`, 'u'),
  new RegExp(`${DATE},?[^\\d,。;]{0,20}反馈`, 'u'),
];
const LABEL = /反馈(?:意见|情况|问题)?(?:会议?)?(?:日期|时间):?$/u;

export interface FoundFeedback {
  readonly day: Day;
  readonly cell: string;
  readonly text: string;
}

/** The feedback date in the texts above the header, with its cell; null where none says it. */
export function feedbackDateIn(titles: readonly TitleText[]): FoundFeedback | null {
  for (const [at, { cell, text }] of titles.entries()) {
    if (!text.includes('反馈')) continue;
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

/** A date is read by itself: no feedback date helps it. */
const PLAIN: DeadlineContext = {
  feedback: null,
  reference: null,
  immediateDays: 0,
  concentratedMonths: 0,
  monthBefore: 'end',
};
/** Whose feedback it is. A plain 反馈日期 must stand left of the deadline: right of it the unit reports back. */
const FULL_TITLE =
  /(?:巡察|巡视|审计|督察|检查|问题|意见)反馈(?:日期|时间)$|反馈意见(?:日期|时间)$/u;
const PLAIN_TITLE = /^反馈(?:日期|时间)$/u;

/**
 * The column that gives each problem the feedback date of its round; null where there is none, or where
 * the title may as well mean the unit's answer.
 */
export function feedbackColumn({ header, columnOf }: BodyReader): number | null {
  const deadline = columnOf('deadline') ?? 0;
  const taken = new Set(Object.values(header.columns).flat());
  for (const [column, title] of header.ownTitles) {
    if (taken.has(column)) continue;
    const words = compact(title);
    if (FULL_TITLE.test(words) || (PLAIN_TITLE.test(words) && column < deadline)) return column;
  }
  return null;
}

/** The whole date in a row of that column; null where it is blank or no full date. */
export function feedbackIn(reader: BodyReader, row: number, column: number): FoundFeedback | null {
  const { cell, name, text } = reader.seenAt(row, column);
  if (text === '') return null;
  const { due, precision } = readDeadlineCell(cell, PLAIN);
  return due !== null && precision === 'day' ? { day: due, cell: name, text } : null;
}
