import type { TextSpan } from '../domain/text/text-place';

/** Selects a stretch in a field, with the focus there and the stretch in view. */
export function selectStretch(field: HTMLTextAreaElement, { start, end }: TextSpan): void {
  // Browsers bring only the caret into view, and only while the field takes the focus.
  field.blur();
  field.setSelectionRange(start, start);
  field.focus();
  field.setSelectionRange(start, end);
}
