import { figuresIn } from './digits';

/** How many zeros a unit of money stands for. */
const ZEROS: Readonly<Record<string, number>> = { 元: 0, 千元: 3, 万元: 4, 百万元: 6, 亿元: 8 };
const MONEY = /百万元|[千万亿]?元/u;

/**
 * The one amount of a cell as a plain decimal in the unit of its column; null where the cell holds none
 * or several. 5000元 in a column of 万元 is 0.5.
 */
export function amountIn(words: readonly string[], unit: string): string | null {
  for (const text of words) {
    const figures = figuresIn(text);
    const [figure] = figures;
    if (figure === undefined || figures.length > 1) continue;
    const own = MONEY.exec(text)?.[0] ?? unit;
    const sign = /^\s*-/.test(text) ? '-' : '';
    return sign + shifted(figure.replaceAll(',', ''), (ZEROS[own] ?? 0) - (ZEROS[unit] ?? 0));
  }
  return null;
}

/** A plain decimal with its point so many places further right, or left where negative. */
function shifted(number: string, places: number): string {
  const [whole = '', part = ''] = number.split('.');
  const wide = whole.padStart(1 - Math.min(places, 0), '0');
  const digits = wide + part.padEnd(Math.max(places, 0), '0');
  const point = wide.length + places;
  return `${digits.slice(0, point)}.${digits.slice(point)}0`;
}
