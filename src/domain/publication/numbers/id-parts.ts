/** Days of the months, February as in a leap year: an old number does not tell its century. */
const MONTH_DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Can the digits MMDD be a birthday? */
export function isMonthAndDay(digits: string): boolean {
  const days = MONTH_DAYS[Number(digits.slice(0, 2)) - 1] ?? 0;
  const day = Number(digits.slice(2));
  return day >= 1 && day <= days;
}

/** The first two digits of the codes of provinces, GB/T 2260. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/u;

/** Does a number begin with the code of a province? */
export function hasProvince(number: string): boolean {
  return PROVINCES.test(number);
}
