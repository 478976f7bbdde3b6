interface Scaled {
  readonly units: bigint;
  readonly decimals: number;
}

const DECIMAL = /^-?\d{1,40}(?:\.\d{1,40})?$/;

/** The exact sum of plain decimals ('12.5', '-3'), without trailing zeros; null where one is none. */
export function exactSum(numbers: readonly string[]): string | null {
  const scaled: Scaled[] = [];
  for (const number of numbers) {
    if (!DECIMAL.test(number)) return null;
    const [whole = '', part = ''] = number.split('.');
    scaled.push({ units: BigInt(whole + part), decimals: part.length });
  }
  const decimals = scaled.reduce((most, one) => Math.max(most, one.decimals), 0);
  const sum = scaled.reduce(
    (total, one) => total + one.units * 10n ** BigInt(decimals - one.decimals),
    0n,
  );
  return plain(sum, decimals);
}

/** A plain decimal without needless zeros: 12.50 is 12.5, 007 is 7. */
function plain(units: bigint, decimals: number): string {
  const digits = `${units < 0n ? -units : units}`.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const part = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return `${units < 0n ? '-' : ''}${whole}${part === '' ? '' : `.${part}`}`;
}
