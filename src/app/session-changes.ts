/** Calls `act` once the calls have been quiet for `wait` milliseconds. */
export interface Debounced {
  readonly call: () => void;
  readonly cancel: () => void;
}

/** Typing over several cells is one change, not many: the reading waits until the user pauses. */
export function debounce(act: () => void, wait: number): Debounced {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const cancel = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const call = (): void => {
    cancel();
    timer = setTimeout(act, wait);
  };
  return { call, cancel };
}
