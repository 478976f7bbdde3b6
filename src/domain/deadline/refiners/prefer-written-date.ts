import type { Refiner } from '../types';

/** A date that is written out beats one that is counted: 集中整改阶段（2010年8月—2011年1月）. */
export const preferWrittenDate: Refiner = (mentions) =>
  mentions.some((mention) => mention.reading.type === 'calendar')
    ? mentions.filter(({ reading }) => reading.type !== 'period' || reading.class !== 'date')
    : mentions;
