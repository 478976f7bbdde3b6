/** Milliseconds after which it is done even on a browser that is never idle. */
const LATEST = 1_000;

/** Acts once the browser has nothing more urgent to do; gives the canceller. */
export function whenIdle(act: () => void): () => void {
  // Safari, and so Excel on the Mac, cannot say when it is idle.
  if (!('requestIdleCallback' in window)) {
    const timer = setTimeout(act, LATEST);
    return () => {
      clearTimeout(timer);
    };
  }
  const request = window.requestIdleCallback(act, { timeout: LATEST });
  return () => {
    window.cancelIdleCallback(request);
  };
}
