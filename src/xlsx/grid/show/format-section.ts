/** One sign of a number format: text to be copied, or a code with a meaning. */
export interface FormatToken {
  readonly kind:
    'text' | 'digit' | 'point' | 'comma' | 'percent' | 'exponent' | 'general' | DateKind;
  readonly text: string;
}
type DateKind = 'year' | 'month' | 'day' | 'weekday' | 'hour' | 'second' | 'elapsed' | 'noon';

/** Between two semicolons. */
export interface FormatSection {
  readonly tokens: readonly FormatToken[];
  /** `[>=60]`: this section is for these numbers; null where it says nothing. */
  readonly condition: ((value: number) => boolean) | null;
}

const TOKEN =
  /"([^"]*)"|\\(.)|_(.)|\*.|\[(h+|m+|s+)\]|\[\$([^\]]*)\]|\[([<>=]{1,2})(-?[\d.]+)\]|\[[^\]]*\]|General|G\/通用格式|AM\/PM|A\/P|上午\/下午|e[+-]0+|y+|e+|m+|d+|a{3,4}|h+|s+(?:\.0+)?|[0#?]|./giu;

const COMPARE: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
  '<': (value, limit) => value < limit,
  '<=': (value, limit) => value <= limit,
  '>': (value, limit) => value > limit,
  '>=': (value, limit) => value >= limit,
};

/** What begins with these letters (in any case) means this, outside of quotes. */
const BY_LETTER: Readonly<Record<string, FormatToken['kind']>> = {
  y: 'year',
  e: 'year',
  m: 'month',
  d: 'day',
  a: 'weekday',
  h: 'hour',
  s: 'second',
  '0': 'digit',
  '#': 'digit',
  '?': 'digit',
  '.': 'point',
  ',': 'comma',
  '%': 'percent',
};

/** The sections of a format code, up to four. */
export function readSections(code: string): readonly FormatSection[] {
  return splitSections(code).slice(0, 4).map(readSection);
}

function splitSections(code: string): string[] {
  const sections: string[] = [''];
  for (const [piece] of code.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|;|[^"\\[;]+|./gu)) {
    if (piece === ';') sections.push('');
    else sections.push((sections.pop() ?? '') + piece);
  }
  return sections;
}

function readSection(section: string): FormatSection {
  const tokens: FormatToken[] = [];
  let condition: FormatSection['condition'] = null;
  for (const match of section.matchAll(TOKEN)) {
    const compare = COMPARE[match[6] ?? ''];
    const limit = Number(match[7]);
    if (compare) condition = (value) => compare(value, limit);
    else {
      const token = toToken(match);
      if (token) tokens.push(token);
    }
  }
  return { tokens, condition };
}

function toToken(match: RegExpMatchArray): FormatToken | null {
  const [whole, quoted, escaped, space, elapsed, currency] = match;
  // [$¥-804]: the sign, and behind it the language.
  const literal = quoted ?? escaped ?? currency?.split('-')[0];
  if (literal !== undefined) return { kind: 'text', text: literal };
  // As wide as that sign, to line columns up.
  if (space !== undefined) return { kind: 'text', text: ' ' };
  if (elapsed !== undefined) return { kind: 'elapsed', text: elapsed.toLowerCase() };
  // Fillers, colours and other brackets show nothing of their own.
  if (whole.length > 1 && /^[*[]/u.test(whole)) return null;
  if (/^(?:General|G\/通用格式)$/iu.test(whole)) return { kind: 'general', text: whole };
  if (/^(?:AM\/PM|A\/P|上午\/下午)$/iu.test(whole)) return { kind: 'noon', text: whole };
  if (/^e[+-]/iu.test(whole)) return { kind: 'exponent', text: whole };
  return { kind: kindOf(whole), text: whole };
}

function kindOf(text: string): FormatToken['kind'] {
  // A single `a` means nothing.
  if (/^a$/iu.test(text)) return 'text';
  return BY_LETTER[text.charAt(0).toLowerCase()] ?? 'text';
}
