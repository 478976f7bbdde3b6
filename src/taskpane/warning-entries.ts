import type { WarningState } from './warning-filter';
import { sectionsOf, type Warning } from './warning-model';

/** The head of one state's problems. */
export interface HeadingEntry {
  readonly kind: 'heading';
  readonly key: string;
  readonly state: WarningState;
  readonly count: number;
}

/** One problem, with its place (from 1) among those of its state. */
export interface WarningEntry {
  readonly kind: 'warning';
  readonly key: string;
  readonly warning: Warning;
  readonly place: number;
  /** The head it stands under. */
  readonly heading: HeadingEntry;
}

export type ListEntry = HeadingEntry | WarningEntry;

/** Headings and problems in one line, as the list is drawn from top to bottom. */
export function listEntries(warnings: readonly Warning[]): readonly ListEntry[] {
  return sectionsOf(warnings).flatMap(({ state, warnings: listed }): readonly ListEntry[] => {
    const heading: HeadingEntry = {
      kind: 'heading',
      key: `heading ${state}`,
      state,
      count: listed.length,
    };
    const rows = listed.map((warning, at): WarningEntry => ({
      kind: 'warning',
      key: `warning ${warning.key}`,
      warning,
      place: at + 1,
      heading,
    }));
    return [heading, ...rows];
  });
}

/** Where the problem stands in the line; -1 where it is not listed. */
export function placeOf(entries: readonly ListEntry[], key: string | null): number {
  return entries.findIndex((entry) => entry.kind === 'warning' && entry.warning.key === key);
}

/** The problem so many entries on (or back, where negative), headings passed over, no further than the ends; -1 in an empty line. */
export function stepFrom(entries: readonly ListEntry[], from: number, by: number): number {
  const step = by < 0 ? -1 : 1;
  const last = Math.min(Math.max(from + by, 0), entries.length - 1);
  for (let at = last; at >= 0 && at < entries.length; at += step) {
    if (entries[at]?.kind === 'warning') return at;
  }
  return nearestTo(entries, last);
}

/** The problem at a place, else the nearest after or before it; -1 in an empty line. */
export function nearestTo(entries: readonly ListEntry[], from: number): number {
  for (let off = 0; off < entries.length; off += 1) {
    if (entries[from + off]?.kind === 'warning') return from + off;
    if (entries[from - off]?.kind === 'warning') return from - off;
  }
  return -1;
}
