import { readSections, type FormatSection } from './format-section';
import { dateShower, isDateToken } from './show-date';
import { digitShower } from './show-digits';
import { showGeneral } from './show-general';

/** The text a cell shows for a number. */
export type ShowNumber = (value: number) => string;

/**
 * How a number format shows numbers: General, digits, thousands, percents, dates and times in Chinese
 * Excel's words, conditions, signs and text between. Colours, fill characters and Chinese numerals
 * (`[DBNum1]`) are left out; exponents and fractions come out as General.
 */
export function numberShower(code: string): ShowNumber {
  const bare = code.trim();
  if (bare === '' || bare === '@' || /^general$/i.test(bare)) return showGeneral;
  const sections = readSections(code).map(showSection);
  return (value) => (Number.isFinite(value) ? choose(sections, value)(value) : '######');
}

interface ShownSection {
  readonly condition: FormatSection['condition'];
  readonly isDate: boolean;
  readonly show: ShowNumber;
}

function showSection({ tokens, condition }: FormatSection): ShownSection {
  const isDate = tokens.some(isDateToken);
  return { condition, isDate, show: isDate ? dateShower(tokens) : digitShower(tokens) };
}

/** Positive; negative; zero. A section takes the sign away only where it is for negative numbers alone. */
function choose(sections: readonly ShownSection[], value: number): ShowNumber {
  const [first, second, third] = sections;
  if (!first) return showGeneral;
  const chosen = sections.slice(0, 3).find(({ condition }) => condition?.(value) === true);
  if (chosen) return signed(chosen);
  if (sections.some(({ condition }) => condition !== null)) {
    const rest = sections.slice(0, 3).find(({ condition }) => condition === null);
    return rest ? signed(rest) : showGeneral;
  }
  if (value === 0) return (third ?? first).show;
  if (value > 0) return first.show;
  return second ? (size) => second.show(Math.abs(size)) : signed(first);
}

function signed({ isDate, show }: ShownSection): ShowNumber {
  return (value) => (value < 0 && !isDate ? `-${show(-value)}` : show(value));
}
