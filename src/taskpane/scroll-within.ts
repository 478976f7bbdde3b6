/** How far from the top of the box something is put that comes from afar, as a part of its height. */
const UPPER = 0.25;

/**
 * Brings an element into view by scrolling one box only: what is around the box stays where it is.
 *
 * @param near True for a step to a neighbour, which moves the text no more than needed; what comes from
 *   afar is shown with what stands before and after it.
 */
export function scrollWithin(box: HTMLElement, element: HTMLElement, near: boolean): void {
  const outer = box.getBoundingClientRect();
  const inner = element.getBoundingClientRect();
  if (inner.top >= outer.top && inner.bottom <= outer.bottom) return;
  const toTop = inner.top - outer.top;
  if (!near) box.scrollTop += toTop - outer.height * UPPER;
  else box.scrollTop += toTop < 0 ? toTop : Math.min(inner.bottom - outer.bottom, toTop);
}
