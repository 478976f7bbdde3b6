import { availableParallelism } from 'node:os';
import { UNIT_SOURCES, type UnitSource } from '../../domain/collection/types';
import { InputError } from '../input-error';
import { WORDS } from '../words';
import { COLLECT_WORDS } from './words';

export const COLLECT_OPTION_TYPES = {
  ndjson: { type: 'string' },
  parquet: { type: 'string' },
  sql: { type: 'string' },
  jobs: { type: 'string' },
  'unit-from': { type: 'string' },
  quiet: { type: 'boolean' },
} as const;

export const COLLECT_OPTIONS = ['ndjson', 'parquet', 'sql', 'jobs', 'unit-from', 'quiet'] as const;

type Values = Readonly<Partial<Record<(typeof COLLECT_OPTIONS)[number], string | boolean>>>;

/** What `collect` is asked beside how ledgers are read and counted. */
export interface CollectOptions {
  /** Files and folders. */
  readonly paths: readonly string[];
  /** A file, or `-` for standard output. */
  readonly ndjson: string | null;
  readonly parquet: string | null;
  /** A query, or the path of a file that ends in .sql. */
  readonly sql: string | null;
  readonly jobs: number;
  readonly unitFrom: UnitSource;
  readonly quiet: boolean;
}

/** @throws InputError For a number or word that is none of those allowed, and where no path is given. */
export function readCollectOptions(values: Values, paths: readonly string[]): CollectOptions {
  if (paths.length === 0 || paths.includes('')) throw new InputError(COLLECT_WORDS.noInput);
  return {
    paths,
    ndjson: textIn(values.ndjson),
    parquet: textIn(values.parquet),
    sql: textIn(values.sql),
    jobs: jobsIn(values.jobs),
    unitFrom: unitSourceIn(values['unit-from']),
    quiet: values.quiet === true,
  };
}

function textIn(value: string | boolean | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null;
}

const MOST_JOBS = 64;

function jobsIn(value: string | boolean | undefined): number {
  if (typeof value !== 'string') return Math.min(availableParallelism(), MOST_JOBS);
  const jobs = /^\d{1,2}$/u.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new InputError(COLLECT_WORDS.badJobs(value));
  return jobs;
}

function unitSourceIn(value: string | boolean | undefined): UnitSource {
  if (typeof value !== 'string') return 'auto';
  const source = UNIT_SOURCES.find((one) => one === value);
  if (source === undefined) throw new InputError(WORDS.badWord('unit-from', value, UNIT_SOURCES));
  return source;
}
