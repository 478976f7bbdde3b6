/** Calls `act` once the calls have been quiet for `wait` milliseconds. */
export interface Debounced {
  readonly call: () => void;
  readonly cancel: () => void;
}

/**
 * Typing over several cells is one change, not many: the reading waits until the user pauses.
 *
 * @param longest Milliseconds after the first call when `act` comes without a pause, as where several people
 *   type at once.
 */
export function debounce(act: () => void, wait: number, longest = Infinity): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let first: number | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    first = null;
  };
  const call = (): void => {
    const now = performance.now();
    const since = now - (first ?? now);
    if (timer !== null) clearTimeout(timer);
    first ??= now;
    timer = setTimeout(
      () => {
        cancel();
        act();
      },
      Math.min(wait, Math.max(0, longest - since)),
    );
  };
  return { call, cancel };
}
