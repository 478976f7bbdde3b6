import type { Told } from '../figures/types';
import type { ProofView } from '../view';

/** The stretches between ； with their own figures. */
export function segmentsOf(told: Told, { text }: ProofView): readonly Told[] {
  const segments: Told[] = [];
  let start = told.start;
  let count = 0;
  let rate = 0;
  while (start < told.end) {
    const sign = text.indexOf('；', start);
    const end = sign < 0 || sign >= told.end ? told.end : sign + 1;
    const [fromCount, fromRate] = [count, rate];
    while ((told.counts[count]?.start ?? Infinity) < end) count += 1;
    while ((told.rates[rate]?.start ?? Infinity) < end) rate += 1;
    segments.push({
      start,
      end,
      text: text.slice(start, end),
      counts: told.counts.slice(fromCount, count),
      rates: told.rates.slice(fromRate, rate),
    });
    start = end;
  }
  return segments;
}
