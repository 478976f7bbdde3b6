import type { SeriesMark } from './series';
import type { HeadingKind } from './types';

/** How a numbering goes on past a higher heading: from 1 again, or through (（1）–（33） of a whole part). */
export type Habit = 'restart' | 'through' | 'either';

/**
 * What the text itself does at headings of each level, by majority; where that level is undecided it
 * goes through if the other levels do.
 */
export function habitsOf(series: readonly SeriesMark[]): (after: HeadingKind) => Habit {
  const votes = new Map<HeadingKind, number>();
  series.forEach((mark, at) => {
    const before = series[at - 1];
    if (mark.after === null || before === undefined) return;
    const vote = mark.ordinal === 1 ? -1 : mark.ordinal === before.ordinal + 1 ? 1 : 0;
    votes.set(mark.after, (votes.get(mark.after) ?? 0) + vote);
  });
  return (after) => {
    const sum = votes.get(after) ?? 0;
    const all = [...votes.values()].reduce((total, vote) => total + vote, 0);
    if (sum !== 0) return sum > 0 ? 'through' : 'restart';
    return all > 0 ? 'through' : 'either';
  };
}
