import { getSolarDateFromLunar } from 'chinese-days';
import { addDays, type Day, dayOf, parseDay } from './day';

/** How the day of a festival is found in a year. */
type Rule =
  | { readonly on: 'sun'; readonly month: number; readonly day: number }
  | { readonly on: 'moon'; readonly month: number; readonly day: number }
  | { readonly on: 'newYearsEve' | 'clearBright' };

const sun = (month: number, day: number): Rule => ({ on: 'sun', month, day });
const moon = (month: number, day: number): Rule => ({ on: 'moon', month, day });

/** The festivals offices name in limits. `moon` is a day of the lunar calendar. */
const FESTIVALS: Readonly<Record<string, Rule>> = {
  元旦: sun(1, 1),
  新年: sun(1, 1),
  三八: sun(3, 8),
  妇女节: sun(3, 8),
  三八妇女节: sun(3, 8),
  植树节: sun(3, 12),
  消费者权益日: sun(3, 15),
  国家安全教育日: sun(4, 15),
  五一: sun(5, 1),
  劳动节: sun(5, 1),
  五一劳动节: sun(5, 1),
  五四: sun(5, 4),
  青年节: sun(5, 4),
  五四青年节: sun(5, 4),
  护士节: sun(5, 12),
  六一: sun(6, 1),
  儿童节: sun(6, 1),
  六一儿童节: sun(6, 1),
  环境日: sun(6, 5),
  七一: sun(7, 1),
  建党节: sun(7, 1),
  七一建党节: sun(7, 1),
  八一: sun(8, 1),
  建军节: sun(8, 1),
  八一建军节: sun(8, 1),
  医师节: sun(8, 19),
  教师节: sun(9, 10),
  国庆: sun(10, 1),
  十一: sun(10, 1),
  十一国庆: sun(10, 1),
  记者节: sun(11, 8),
  消防日: sun(11, 9),
  消防宣传日: sun(11, 9),
  双十一: sun(11, 11),
  宪法日: sun(12, 4),
  国家宪法日: sun(12, 4),
  圣诞: sun(12, 25),
  春节: moon(1, 1),
  元宵: moon(1, 15),
  端午: moon(5, 5),
  七夕: moon(7, 7),
  中元: moon(7, 15),
  中秋: moon(8, 15),
  重阳: moon(9, 9),
  腊八: moon(12, 8),
  除夕: { on: 'newYearsEve' },
  清明: { on: 'clearBright' },
};

export const FESTIVAL_NAMES: readonly string[] = Object.keys(FESTIVALS);

/** Lunar years the package's table reaches, and for which the formula of 清明 holds. */
const YEARS = { first: 2000, last: 2099 } as const;

/**
 * The festival's day in a year of the common calendar (春节 of 2025 is 2025-01-29, 除夕 the day before
 * it); null for an unknown name, and for moving festivals outside 2000–2099.
 */
export function festivalDay(name: string, year: number): Day | null {
  const rule = Object.hasOwn(FESTIVALS, name) ? FESTIVALS[name] : undefined;
  if (!rule) return null;
  if (rule.on === 'sun') return dayOf(year, rule.month, rule.day);
  if (year < YEARS.first || year > YEARS.last) return null;
  switch (rule.on) {
    case 'moon':
      return lunarDay(rule, year);
    case 'newYearsEve': {
      const first = festivalDay('春节', year);
      return first && addDays(first, -1);
    }
    case 'clearBright':
      return clearBright(year);
  }
}

/**
 * The last day that is “before” a festival: the day before its own day (国庆前 is 30 September, 春节前
 * the eve, whatever days off the yearly notice puts around it), since the notice comes out later than
 * most limits are set and changes from year to year.
 */
export function dayBeforeFestival(name: string, year: number): Day | null {
  const day = festivalDay(name, year);
  return day && addDays(day, -1);
}

/** 腊八 of a lunar year falls into the next year; the one in `year` belongs to the lunar year before. */
function lunarDay(
  rule: { readonly month: number; readonly day: number },
  year: number,
): Day | null {
  const lunarYear = rule.month === 12 ? year - 1 : year;
  // Noon of the machine's own zone: the package takes the parts of the date in that zone.
  const noon = new Date(lunarYear, rule.month - 1, rule.day, 12);
  return parseDay(getSolarDateFromLunar(noon).date);
}

/** 清明 is the fourth or fifth (before 2000 also sixth) of April: the usual formula of the 21st century. */
function clearBright(year: number): Day | null {
  const count = year % 100;
  return dayOf(year, 4, Math.floor(count * 0.2422 + 4.81) - Math.floor(count / 4));
}
