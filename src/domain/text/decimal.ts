/** A plain decimal: digits, perhaps a sign before them and a point inside. */
const PLAIN = /^(-?)(\d+)(?:\.(\d+))?$/u;

/** The digits of a decimal without its point, as a whole number of so many decimals. */
interface Scaled {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Is the text a plain decimal: `1234.5`, `-3`? Not `1,234`, `1e21` or `.5`. */
export function isPlainDecimal(text: string): boolean {
  return PLAIN.test(text);
}

/** A plain decimal without needless zeros: `0012.50` is `12.5`, `-0` is `0`. Other texts as they are. */
export function plainDecimal(number: string): string {
  return shiftDecimal(number, 0);
}

/**
 * The number times ten to the power of `places`, exactly: `12.5` by 4 is `125000`, by -4 `0.00125`. A
 * text that is no plain decimal as it is.
 */
export function shiftDecimal(number: string, places: number): string {
  const scaled = scaledOf(number);
  if (scaled === null) return number;
  const decimals = scaled.decimals - places;
  if (decimals >= 0) return plainOf(scaled.digits, decimals);
  return plainOf(scaled.digits * 10n ** BigInt(-decimals), 0);
}

/**
 * The exact sum of plain decimals (`1234.5`, `-3`), without floating point: `0.1` and `0.2` are `0.3`. As
 * plain as they are: no separators, no zeros at the end behind the point. `0` for none. What is no plain
 * decimal is left out; the reader gives plain ones only.
 */
export function sumDecimals(numbers: readonly string[]): string {
  const scaled = numbers.flatMap((number) => scaledOf(number) ?? []);
  const decimals = scaled.reduce((most, one) => Math.max(most, one.decimals), 0);
  const sum = scaled.reduce(
    (all, one) => all + one.digits * 10n ** BigInt(decimals - one.decimals),
    0n,
  );
  return plainOf(sum, decimals);
}

/** Null where the text is no plain decimal. */
function scaledOf(number: string): Scaled | null {
  const [, sign = '', whole, fraction = ''] = PLAIN.exec(number) ?? [];
  if (whole === undefined) return null;
  const kept = withoutZeros(fraction);
  return { digits: BigInt(`${sign}${whole}${kept}`), decimals: kept.length };
}

function plainOf(sum: bigint, decimals: number): string {
  const sign = sum < 0n ? '-' : '';
  const digits = String(sum < 0n ? -sum : sum).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = withoutZeros(digits.slice(digits.length - decimals));
  return fraction === '' ? `${sign}${whole}` : `${sign}${whole}.${fraction}`;
}

/** The decimals without the zeros at their end. */
function withoutZeros(fraction: string): string {
  let end = fraction.length;
  while (end > 0 && fraction.charAt(end - 1) === '0') end -= 1;
  return fraction.slice(0, end);
}
