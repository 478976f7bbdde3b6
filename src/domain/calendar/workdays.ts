import { isWorkday } from 'chinese-days';
import { addDays, type Day } from './day';

/**
 * The day `workdays` working days later: Mondays to Fridays without the public holidays of the State
 * Council's yearly notice, and with the weekends it moves work to (调休).
 */
export function addWorkdays(day: Day, workdays: number): Day {
  let at = day;
  for (let left = workdays; left > 0;) {
    at = addDays(at, 1);
    if (isWorkday(at)) left -= 1;
  }
  return at;
}
