const ID_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;
const ID_CHECKS = '10X98765432';

/** Has a resident identity number of 18 signs its right last one (GB 11643-1999, ISO 7064 MOD 11-2)? */
export function hasIdCheck(number: string): boolean {
  const sum = ID_WEIGHTS.reduce((total, weight, at) => total + weight * Number(number[at]), 0);
  return number.length === 18 && ID_CHECKS.charAt(sum % 11) === number.charAt(17).toUpperCase();
}

/** Is the last digit of a card number right (ISO/IEC 7812-1, Luhn)? Digits only; false of none. */
export function hasLuhnCheck(number: string): boolean {
  let sum = 0;
  for (let at = number.length - 1, doubled = false; at >= 0; at -= 1, doubled = !doubled) {
    const digit = Number(number[at]) * (doubled ? 2 : 1);
    sum += digit > 9 ? digit - 9 : digit;
  }
  return number !== '' && sum % 10 === 0;
}
