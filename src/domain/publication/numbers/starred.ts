/**
 * A number with only its first `head` and last `tail` digits left, the others starred; blanks and
 * dashes stay where they are.
 *
 * @param count How many digits (or final X) belong to the number proper, counted from its end; what
 *   stands before, as the +86 of a mobile number, stays.
 */
export function starred(number: string, head: number, tail: number, count: number): string {
  const signs = Array.from(number);
  let rest = count;
  for (let at = signs.length - 1; at >= 0 && rest > head; at -= 1) {
    if (!/[\dX\uFF10-\uFF19\uFF38]/iu.test(signs[at] ?? '')) continue;
    if (rest <= count - tail) signs[at] = '*';
    rest -= 1;
  }
  return signs.join('');
}
