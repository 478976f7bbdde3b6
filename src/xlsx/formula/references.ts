import { parseArea, type CellArea } from '../address/a1';

/** Cells a formula reads; `sheet` is null where it names none. */
interface FormulaReference {
  readonly sheet: string | null;
  readonly area: CellArea;
}

export interface FormulaReferences {
  readonly areas: readonly FormulaReference[];
  /** Other words that are neither functions nor references: defined names, table names. */
  readonly names: readonly string[];
  /** True where what it reads is only known when it is calculated (INDIRECT, OFFSET). */
  readonly indirect: boolean;
}

const TEXTS = /"(?:[^"]|"")*"/g;

/** A reference with or without its sheet, a number, or any other word with the bracket of its call. */
const WORDS =
  /(?:('(?:[^']|'')+'|[\w.\u0080-\uffff]+)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(\u0080-\uffff])|\d+\.?\d*(?:E[+-]?\d+)?|[A-Z_\\\u0080-\uffff][\w.\\\u0080-\uffff]*\(?/gi;

/** What a formula reads, as far as its text tells. */
export function referencesOf(formula: string): FormulaReferences {
  const areas: FormulaReference[] = [];
  const names: string[] = [];
  let indirect = false;
  for (const match of formula.replace(TEXTS, '""').matchAll(WORDS)) {
    const [word, sheet, reference] = match;
    const area = reference === undefined ? null : parseArea(reference);
    if (area) areas.push({ sheet: sheet === undefined ? null : plainSheet(sheet), area });
    else if (word.endsWith('(')) indirect ||= /^(?:INDIRECT|OFFSET)\($/i.test(word);
    else if (!/^(?:TRUE$|FALSE$|\d)/i.test(word)) names.push(word);
  }
  return { areas, names, indirect };
}

function plainSheet(written: string): string {
  return written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
}
