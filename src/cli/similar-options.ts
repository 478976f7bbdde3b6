import type { SimilarRequest } from '../app/process/similar';
import { DEFAULT_THRESHOLD } from '../domain/similar/similar-problems';
import { LEAST_THRESHOLD } from '../domain/similar/percent';
import { GROUPINGS } from '../domain/similar/types';
import { InputError } from './input-error';
import { SIMILAR_WORDS } from './similar-words';

export const SIMILAR_OPTION_TYPES = {
  threshold: { type: 'string' },
  by: { type: 'string' },
} as const;

type SimilarOption = keyof typeof SIMILAR_OPTION_TYPES;
export const SIMILAR_OPTIONS = Object.keys(SIMILAR_OPTION_TYPES) as readonly SimilarOption[];

type Values = Readonly<Partial<Record<SimilarOption, string | boolean>>>;

const MOST_PERCENT = 100;

/**
 * How problems are to be grouped; across units at the measured threshold where nothing is said.
 *
 * @throws InputError For a threshold that is no whole percent, or an unknown grouping.
 */
export function readSimilarOptions({ threshold, by }: Values): SimilarRequest {
  return { grouping: groupingIn(by), threshold: thresholdIn(threshold) };
}

function thresholdIn(text: string | boolean | undefined): number {
  if (typeof text !== 'string') return DEFAULT_THRESHOLD;
  const number = /^\d{1,3}$/u.test(text) ? Number(text) : Number.NaN;
  if (!(number >= LEAST_THRESHOLD && number <= MOST_PERCENT))
    throw new InputError(SIMILAR_WORDS.badThreshold(text));
  return number;
}

function groupingIn(text: string | boolean | undefined): SimilarRequest['grouping'] {
  if (typeof text !== 'string') return 'wording';
  const grouping = GROUPINGS.find((one) => one === text);
  if (grouping === undefined) throw new InputError(SIMILAR_WORDS.badBy(text));
  return grouping;
}
