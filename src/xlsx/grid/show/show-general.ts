/** Digits a General cell shows at most. */
const MOST_DIGITS = 10;

/**
 * A number as a General cell shows it: up to eleven places with the point, else with an exponent and six
 * digits (ECMA-376 18.8.30).
 */
export function showGeneral(value: number): string {
  const size = Math.abs(value);
  const sign = value < 0 ? '-' : '';
  if (size === 0) return '0';
  if (Number.isInteger(size) && size < 1e11) return sign + String(size);
  const exponent = Math.floor(Math.log10(size));
  if (exponent >= 11 || exponent < -9) return sign + withExponent(size);
  if (exponent < -4 && plainLength(size, exponent) > MOST_DIGITS + 1)
    return sign + withExponent(size);
  const decimals = exponent < 0 ? 9 : Math.max(0, MOST_DIGITS - 1 - exponent);
  return sign + trimZeros(size.toFixed(decimals));
}

/** How many signs a number below one takes when written out, its fifteen digits at most. */
function plainLength(size: number, exponent: number): number {
  const [digits = ''] = size.toExponential(14).split('e');
  return '0.'.length - exponent - 1 + trimZeros(digits).replace('.', '').length;
}

/** 1.23457E+11, with no more digits than needed. */
function withExponent(size: number): string {
  const [digits = '', power = ''] = size.toExponential(5).split('e');
  const number = Number(power);
  return `${trimZeros(digits)}E${number < 0 ? '-' : '+'}${String(Math.abs(number)).padStart(2, '0')}`;
}

function trimZeros(digits: string): string {
  return digits.includes('.') ? digits.replace(/0+$/, '').replace(/\.$/, '') : digits;
}
