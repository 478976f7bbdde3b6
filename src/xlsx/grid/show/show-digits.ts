import type { FormatToken } from './format-section';
import { showGeneral } from './show-general';

interface DigitPlan {
  readonly whole: readonly FormatToken[];
  readonly point: boolean;
  readonly decimals: readonly FormatToken[];
  readonly grouped: boolean;
  /** The number is multiplied by ten to this. */
  readonly power: number;
}

/**
 * Shows numbers (0 and above) by the tokens of a section that has digits and no date codes. Exponents and
 * fractions are shown as General: the value is right, only its form is not the cell's.
 */
export function digitShower(tokens: readonly FormatToken[]): (size: number) => string {
  if (tokens.some(isUnknown)) return showGeneral;
  if (tokens.some(({ kind }) => kind === 'general')) {
    return (size) =>
      tokens.map(({ kind, text }) => (kind === 'general' ? showGeneral(size) : text)).join('');
  }
  // Without a digit only the words stand in the cell.
  if (!tokens.some(isDigit)) return () => tokens.map(({ text }) => text).join('');
  const plan = planOf(tokens);
  return (size) => showDigits(size, plan);
}

const isDigit = ({ kind }: FormatToken): boolean => kind === 'digit';

function isUnknown(
  { kind, text }: FormatToken,
  at: number,
  tokens: readonly FormatToken[],
): boolean {
  if (kind === 'exponent') return true;
  return kind === 'text' && text === '/' && tokens[at + 1]?.kind === 'digit';
}

function planOf(tokens: readonly FormatToken[]): DigitPlan {
  const last = tokens.map(isDigit).lastIndexOf(true);
  const first = tokens.findIndex(isDigit);
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  // A comma between digits groups them; one behind the last divides by a thousand.
  const commas = tokens.map(({ kind }, at) => (kind === 'comma' ? at : -1)).filter((at) => at >= 0);
  const scaling = commas.filter((at) => at > last).length;
  const kept = tokens.filter(({ kind }, at) => kind !== 'comma' || at < first);
  const pointAt = kept.findIndex(({ kind }) => kind === 'point');
  return {
    whole: pointAt < 0 ? kept : kept.slice(0, pointAt),
    point: pointAt >= 0,
    decimals: pointAt < 0 ? [] : kept.slice(pointAt + 1),
    grouped: commas.some((at) => at > first && at < last),
    power: 2 * percents - 3 * scaling,
  };
}

function showDigits(size: number, plan: DigitPlan): string {
  const places = plan.decimals.filter(isDigit).length;
  const [whole = '0', decimals = ''] = rounded(size, plan.power, places).split('.');
  const point = plan.point ? '.' : '';
  return (
    showWhole(whole === '0' ? '' : whole, plan) + point + showDecimals(decimals, plan.decimals)
  );
}

/** Digits Excel keeps of a number. */
const KEPT_DIGITS = 15;

/** Half away from zero on the digits that Excel keeps; always with `places` decimals. */
function rounded(size: number, power: number, places: number): string {
  const [digits = '0', exponent = '0'] = size.toExponential(KEPT_DIGITS - 1).split('e');
  const shift = Number(exponent) + power + places;
  const text =
    shift >= KEPT_DIGITS
      ? digits.replace('.', '').padEnd(shift + 1, '0')
      : String(Math.round(Number(`${digits}e${shift}`)));
  if (places === 0) return text;
  const padded = text.padStart(places + 1, '0');
  return `${padded.slice(0, -places)}.${padded.slice(-places)}`;
}

/** From the right, one digit for each place; the first place takes what is left. */
function showWhole(digits: string, { whole, grouped }: DigitPlan): string {
  const first = whole.findIndex(isDigit);
  let shown = '';
  let used = 0;
  const digit = (character: string): void => {
    const comma = grouped && used > 0 && used % 3 === 0 && character !== '' ? ',' : '';
    shown = character + comma + shown;
    used += 1;
  };
  for (let at = whole.length - 1; at >= 0; at -= 1) {
    const token = whole[at];
    if (token?.kind !== 'digit') {
      shown = (token?.text ?? '') + shown;
      continue;
    }
    const own = digits[digits.length - 1 - used];
    digit(own ?? EMPTY_PLACE[token.text] ?? '');
    if (at === first) while (used < digits.length) digit(digits[digits.length - 1 - used] ?? '');
  }
  // No place before the point: `.00` still shows the whole part of a larger number.
  return first < 0 ? shown + digits : shown;
}

function showDecimals(digits: string, tokens: readonly FormatToken[]): string {
  const significant = digits.replace(/0+$/, '').length;
  let at = 0;
  return tokens
    .map((token) => {
      if (token.kind !== 'digit') return token.text;
      at += 1;
      return at <= significant ? (digits[at - 1] ?? '') : (EMPTY_PLACE[token.text] ?? '');
    })
    .join('');
}

/** What a place shows where the number has no digit for it. */
const EMPTY_PLACE: Readonly<Record<string, string>> = { '0': '0', '#': '', '?': ' ' };
