const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = '10X98765432';

/** Has a resident identity number of 18 signs its right last one (GB 11643-1999, ISO 7064 MOD 11-2)? */
export function hasIdCheck(number: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number.length === 18 && ID_CHECKS.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** Is the last digit of a card number right (ISO/IEC 7812-1, Luhn)? Digits only. */
export function hasLuhnCheck(number: string): boolean {
  let sum = 0;
  for (let at = number.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const digit = Number(number[at]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return number !== '' && sum % 10 === 0;
}

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
