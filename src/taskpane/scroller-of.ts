/**
 * What scrolls an element: the nearest part around it that scrolls, else the page, as it does where the
 * window is low.
 */
export function scrollerOf(element: Element): Element {
  for (let around = element.parentElement; around !== null; around = around.parentElement) {
    if (/^(?:auto|scroll)$/u.test(getComputedStyle(around).overflowY)) return around;
  }
  return element.ownerDocument.documentElement;
}
