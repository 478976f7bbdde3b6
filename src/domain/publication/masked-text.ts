import type { PublicationFinding } from './types';

/**
 * The text with the given findings masked and nothing else changed. A finding without a mask, one whose
 * words no longer stand at its place, and one that overlaps an earlier one are left as they are.
 */
export function maskedText(text: string, findings: readonly PublicationFinding[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, text: words, masked } of inOrder(findings)) {
    if (masked === null || start < from || end <= start || text.slice(start, end) !== words) {
      continue;
    }
    parts.push(text.slice(from, start), masked);
    from = end;
  }
  return parts.join('') + text.slice(from);
}

function inOrder(findings: readonly PublicationFinding[]): readonly PublicationFinding[] {
  return [...findings].sort((a, b) => a.start - b.start);
}
