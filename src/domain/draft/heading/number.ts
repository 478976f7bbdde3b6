import { chineseOrdinal } from '../chinese-ordinal';
import { type SourcedWords, wholeFigure } from '../compose';
import type { HeadingLevel } from '../types';

/** GB/T 9704-2012, 7.3.3: 一、 （一） 1. （1）. */
const WRITTEN: Readonly<Record<HeadingLevel, (number: number) => string>> = {
  1: (number) => `${chineseOrdinal(number)}、`,
  2: (number) => `（${chineseOrdinal(number)}）`,
  3: (number) => `${number}.`,
  4: (number) => `（${number}）`,
};

/** The running number of a heading as its level writes it. */
export function headingNumber(number: number, level: HeadingLevel): SourcedWords {
  return wholeFigure(WRITTEN[level](number), { kind: 'numbering' });
}
