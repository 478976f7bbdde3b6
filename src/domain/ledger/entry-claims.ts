import type { HeaderReading } from '../header/types';

/** Titles of status columns whose cells may answer 是 or √. */
const ASKS = /是否|完成|销号|办结|到位|闭环/u;
/** 是否达到序时进度, 是否逾期: a yes there does not say that anything is finished. */
const ASKS_OTHER = /序时|进度|逾期|超期|延期|方案|重点|需要/u;

/** Does the title of the status column ask whether all is done, so that 是 and √ answer it? */
export function statusColumnAsks({ columns, ownTitles }: HeaderReading): boolean {
  const [column] = columns.status ?? [];
  const title = column === undefined ? '' : (ownTitles.get(column) ?? '');
  return ASKS.test(title) && !ASKS_OTHER.test(title);
}
