/** Milliseconds before each further attempt: a cell edit or a calculation often ends within seconds. */
const PAUSES = [300, 1000, 3000] as const;

type Wait = (milliseconds: number) => Promise<void>;

let wait: Wait = (milliseconds) =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Tests do not wait. Returns what puts the real clock back. */
export function waitWith(other: Wait): () => void {
  const before = wait;
  wait = other;
  return () => {
    wait = before;
  };
}

/**
 * Does work again where it failed for a reason that passes: three times more at most, each time later.
 *
 * @param passes Tells whether a failure may pass.
 * @returns What the first attempt that succeeded returned.
 * @throws What the last attempt threw, or the first failure that does not pass.
 */
export async function retried<T>(
  work: () => Promise<T>,
  passes: (error: unknown) => boolean,
): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await work();
    } catch (error) {
      if (!passes(error)) throw error;
      await wait(pause);
    }
  }
  return work();
}
