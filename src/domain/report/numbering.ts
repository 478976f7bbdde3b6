import type { SourcedWords } from '../draft/compose';
import { wholeFigure } from '../draft/compose';
import { chineseOrdinal } from '../draft/chinese-ordinal';
import type { HeadingLevel } from '../draft/types';

/** How many numbers each level has given out, and the level of the heading that is open (0: none). */
export interface NumberingState {
  readonly counts: readonly [number, number, number, number];
  readonly open: 0 | HeadingLevel;
}

/** Numbers headings in the order in which they come, so that one left out leaves no hole. */
export class Numbering {
  #state: NumberingState = { counts: [0, 0, 0, 0], open: 0 };

  /** Opens a heading: its number; deeper levels begin again. */
  openHeading(level: HeadingLevel): number {
    const number = this.#count(level);
    this.#state = { counts: this.#state.counts, open: level };
    return number;
  }

  /** Numbers a paragraph that has its heading inside: what comes next stands beside it, not under it. */
  besideHeading(level: HeadingLevel): number {
    const number = this.#count(level);
    this.close(level);
    return number;
  }

  /** Leaves every heading of this level and deeper. */
  close(level: HeadingLevel): void {
    if (this.#state.open >= level)
      this.#state = { ...this.#state, open: (level - 1) as NumberingState['open'] };
  }

  /** The level under the open heading; the fourth is the last there is. */
  get below(): HeadingLevel {
    return Math.min(this.#state.open + 1, 4) as HeadingLevel;
  }

  save(): NumberingState {
    return this.#state;
  }

  /** Takes back what was numbered since. */
  restore(state: NumberingState): void {
    this.#state = state;
  }

  #count(level: HeadingLevel): number {
    const counts = this.#state.counts.map((count, at) => {
      if (at === level - 1) return count + 1;
      return at < level ? count : 0;
    });
    const [first = 0, second = 0, third = 0, fourth = 0] = counts;
    this.#state = { ...this.#state, counts: [first, second, third, fourth] };
    return counts[level - 1] ?? 0;
  }
}

const MARKS: Readonly<Record<HeadingLevel, (number: number) => string>> = {
  1: (number) => `${chineseOrdinal(number)}、`,
  2: (number) => `（${chineseOrdinal(number)}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
};

/** 一、 （一） 1. （1）: the four levels of GB/T 9704-2012 7.3.3. */
export function ordinalMark(level: HeadingLevel, number: number): SourcedWords {
  return wholeFigure(MARKS[level](number), { kind: 'numbering' });
}
