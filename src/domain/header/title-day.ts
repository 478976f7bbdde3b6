import { dayOf, type Day } from '../calendar/day';
import { compact } from '../text/normalize';

const AS_OF =
  /(?:截至|截止|统计日期:?|统计截止日期:?)(?<y>20\d{2})[年./-](?<m>\d{1,2})[月./-](?<d>\d{1,2})/u;

/** The day a text above the header says the figures are of (截至2025年4月30日); null where it says none. */
export function titleDay(text: string): Day | null {
  const groups = AS_OF.exec(compact(text))?.groups;
  return groups ? dayOf(Number(groups['y']), Number(groups['m']), Number(groups['d'])) : null;
}
