import type { Mention, Refiner } from '../types';

/** Of several dates (nodes, ranges, steps) the last one is the deadline. */
export const keepLastDate: Refiner = (mentions) => {
  const dates = mentions.filter((mention) => mention.reading.class === 'date');
  const last = dates.reduce<Mention | null>(
    (best, one) => (best === null || (best.day ?? '') <= (one.day ?? '') ? one : best),
    null,
  );
  return mentions.filter((mention) => mention.reading.class !== 'date' || mention === last);
};
