import type { HeaderReading } from '../header/types';

/** What the title of a status column asks: 是否完成, 是否销号; null where it asks nothing. */
export type StatusQuestion = 'done' | 'closed' | null;

/** Titles of status columns whose cells may answer 是 or √. */
const ASKS = /是否|完成|销号|办结|到位|闭环/u;
/** 是否达到序时进度, 是否逾期: a yes there does not say that anything is finished. */
const ASKS_OTHER = /序时|进度|逾期|超期|延期|方案|重点|需要/u;
/** 销号 and 验收 come after completion, so that 否 may still mean a finished problem. */
const ASKS_CLOSED = /销号|验收|归零/u;

/** What the status column asks, so that 是, 否 and √ answer it. */
export function statusQuestionOf({ columns, ownTitles }: HeaderReading): StatusQuestion {
  const [column] = columns.status ?? [];
  const title = column === undefined ? '' : (ownTitles.get(column) ?? '');
  if (!ASKS.test(title) || ASKS_OTHER.test(title)) return null;
  return ASKS_CLOSED.test(title) ? 'closed' : 'done';
}
