/**
 * A number of things: "1 problem", "12 problems", "0 problems".
 *
 * @param many The plural where it is not the singular with an s.
 */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${formOf(count, one, many)}`;
}

/** The word alone, in the number it has to have: "problem" for 1, "problems" for anything else. */
export function formOf(count: number, one: string, many = `${one}s`): string {
  return count === 1 ? one : many;
}
