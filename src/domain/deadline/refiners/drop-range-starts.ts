import type { Refiner } from '../types';

/** Between the two ends of a period. */
const GAP = /^[起前]?[-~至到](?:次年|当年)?$/u;

const LONGEST_GAP = '起至次年'.length;

/** Of 2024年9月至12月 only the end is a limit. */
export const dropRangeStarts: Refiner = (mentions, text) => {
  if (mentions.length < 2) return mentions;
  return mentions.filter((mention, at) => {
    const next = mentions[at + 1];
    if (mention.reading.type !== 'calendar' || next?.reading.type !== 'calendar') return true;
    if (next.start - mention.end > LONGEST_GAP) return true;
    return !GAP.test(text.slice(mention.end, next.start));
  });
};
