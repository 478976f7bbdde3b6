import type { Register, RegisterRow } from './read-register';
import type { RegisterColumn } from './register-columns';

/** Without these a sheet that is not marked as the register is none. */
const TELLING: readonly RegisterColumn[] = ['number', 'kind', 'issued', 'problems'];

/** Is a sheet that does not bear the register's mark one all the same, by its titles? */
export function looksLikeRegister({ columns }: Register): boolean {
  return TELLING.every((column) => columns.has(column));
}

/**
 * The rows of other sheets that the register does not have, each once: a register may have lost its mark in
 * another program, or been copied. Their numbers are used up, and what they say was sent was sent.
 *
 * @param register Null where there is none.
 */
export function earlierRows(
  register: Register | null,
  others: readonly Register[],
): readonly RegisterRow[] {
  const known = new Set((register?.rows ?? []).map(keyOf));
  const found: RegisterRow[] = [];
  for (const row of others.flatMap(({ rows }) => rows)) {
    const key = keyOf(row);
    if (known.has(key)) continue;
    known.add(key);
    found.push(row);
  }
  return found;
}

function keyOf({ number, issued, addressee, problems }: RegisterRow): string {
  return number === '' ? [issued ?? '', addressee, ...problems].join('\n') : number;
}
