/** What a screen reader says of an element: its text but for what is hidden from it. */
export function saidOf(element: HTMLElement): string {
  return textWithout(element, '[aria-hidden="true"]');
}

/** What is seen of an element: its text but for the sentences that stand there for the ear. */
export function seenOf(element: HTMLElement): string {
  return textWithout(element, '[aria-hidden="true"] + span');
}

function textWithout(element: HTMLElement, selector: string): string {
  const copy = element.cloneNode(true) as HTMLElement;
  for (const part of copy.querySelectorAll(selector)) part.remove();
  return copy.textContent;
}
