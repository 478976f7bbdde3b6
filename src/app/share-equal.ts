/** An object or array made by a literal; anything else (a function, a Map) is only ever equal to itself. */
type Plain = Readonly<Record<string, unknown>>;

/** What became of each object of `next`: an object met twice must stay one object. */
type Shared = Map<object, unknown>;

/**
 * `next`, with every part that equals its counterpart in `previous` replaced by that very part, so that
 * whoever compares by identity sees only what changed. All equal gives `previous` itself back.
 *
 * Plain objects and arrays are compared part by part, everything else by identity. Of two arrays of
 * different length the beginnings and the ends are matched, so that one element put in or taken out leaves
 * the others what they were. Linear in the size of `next` (times the depth at which arrays change their
 * length); neither argument is changed, and neither may contain itself.
 */
export function shareEqual<T>(previous: unknown, next: T): T {
  return share(previous, next, new Map()) as T;
}

function share(previous: unknown, next: unknown, shared: Shared): unknown {
  if (!isComposite(next) || previous === next) return next;
  if (shared.has(next)) return shared.get(next);
  const result = shareComposite(previous, next, shared);
  shared.set(next, result);
  return result;
}

function shareComposite(previous: unknown, next: object, shared: Shared): unknown {
  if (Array.isArray(next)) {
    return Array.isArray(previous) ? shareArray(previous, next, shared) : next;
  }
  if (!isPlain(previous) || !isPlain(next)) return next;
  return shareObject(previous, next, shared);
}

function shareObject(previous: Plain, next: Plain, shared: Shared): Plain {
  const keys = Object.keys(next);
  let allEqual = Object.keys(previous).length === keys.length;
  let anyShared = false;
  for (const key of keys) {
    const part = share(previous[key], next[key], shared);
    if (!Object.is(part, previous[key]) || (part === undefined && !Object.hasOwn(previous, key))) {
      allEqual = false;
    }
    if (part !== next[key]) anyShared = true;
  }
  if (allEqual) return previous;
  if (!anyShared) return next;
  // What became of each part is known by now; most objects are equal and never come here.
  const entries = keys.map((key) => [key, share(previous[key], next[key], shared)] as const);
  return Object.fromEntries(entries);
}

function shareArray(
  previous: readonly unknown[],
  next: readonly unknown[],
  shared: Shared,
): readonly unknown[] {
  const shift = previous.length - next.length;
  const tail = shift === 0 ? next.length : tailFrom(previous, next);
  const result = next.map((part, at) =>
    isComposite(part) ? share(previous[at >= tail ? at + shift : at], part, shared) : part,
  );
  if (shift === 0 && isSame(result, previous)) return previous;
  return isSame(result, next) ? next : result;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.every((part, at) => Object.is(part, other[at]));
}

/** From which place of `next` on two arrays of different length are equal, counted from their ends. */
function tailFrom(previous: readonly unknown[], next: readonly unknown[]): number {
  const shift = previous.length - next.length;
  const length = Math.min(previous.length, next.length);
  let head = 0;
  while (head < length && isEqual(previous[head], next[head])) head += 1;
  let tail = next.length;
  // What the beginning claims is not asked for again.
  while (
    tail > head &&
    tail + shift > head &&
    isEqual(previous[tail - 1 + shift], next[tail - 1])
  ) {
    tail -= 1;
  }
  return tail;
}

function isEqual(one: unknown, other: unknown): boolean {
  return Object.is(share(one, other, new Map()), one);
}

function isComposite(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function isPlain(value: unknown): value is Plain {
  if (!isComposite(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
