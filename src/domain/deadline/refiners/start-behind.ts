import type { Mention, Refiner } from '../types';

/** Between a period and the day it starts on: 3个月（自2024年8月1日起）. */
const GAP = /^[内(,]{0,3}[自从]$/u;

/** Counts a period from the start that is written behind it. */
export const startBehind: Refiner = (mentions, text, context) => {
  if (mentions.length < 2) return mentions;
  return mentions.map((mention, at): Mention => {
    const next = mentions[at + 1];
    if (mention.reading.type !== 'period' || next?.reading.type !== 'calendar') return mention;
    const isStart =
      GAP.test(text.slice(mention.end, next.start)) && text.startsWith('起', next.end);
    if (!isStart || !next.day) return mention;
    return { ...mention, day: mention.reading.end(next.day, context), suppositions: [] };
  });
};
