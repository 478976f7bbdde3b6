import type { Spread } from './stats';

/** A titled table as it stands in docs/bench.md and on the screen. */
export interface Table {
  readonly title: string;
  /** What was done, one paragraph. */
  readonly note: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** At least three significant digits: 12345, 123, 12.3, 1.23, 0.123. */
export function figure(value: number): string {
  const size = Math.abs(value);
  if (size === 0 || size >= 100) return String(Math.round(value));
  return value.toFixed(size >= 10 ? 1 : size >= 1 ? 2 : 3);
}

/** `12.3（11.9–14.0）`: the median, and from the least to the most. */
export function spreadText({ median, min, max }: Spread): string {
  return `${figure(median)}（${figure(min)}–${figure(max)}）`;
}

/** The table as Markdown, a heading of the second level above it. */
export function markdownTable({ title, note, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'));
  return [`## ${title}`, '', note, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}
