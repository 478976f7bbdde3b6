import type { HeaderReading } from '../header/types';
import { lookBackQuestionOf, type LookBackQuestion } from '../status/read-look-back';

/** The columns of one look-back; a ledger may have those of a first and a second. */
export interface LookColumns {
  readonly results: readonly { readonly column: number; readonly question: LookBackQuestion }[];
  /** The column of its day; null where it has none. */
  readonly day: number | null;
}

const NTH = /第?([一二三四五六1-6])次/u;
const NUMBERS = '一二三四五六';

interface Open {
  results: { column: number; question: LookBackQuestion }[];
  day: number | null;
}

/**
 * The look-backs that a ledger has columns of, the first first: told by 第一次, 第二次 in their titles, else a
 * second column of days begins a second one. Empty where it has no column of results.
 */
export function lookColumnsOf({
  columns,
  readings,
}: Pick<HeaderReading, 'columns' | 'readings'>): readonly LookColumns[] {
  const days = new Set(columns.lookedBackOn ?? []);
  const results = new Set(columns.lookBackResult ?? []);
  if (results.size === 0) return [];
  const looks = new Map<number, Open>();
  let last = 1;
  const own = readings.filter(({ column }) => days.has(column) || results.has(column));
  for (const { column, title } of own) {
    const isDay = days.has(column);
    last = numberIn(title) ?? (isDay && hasDay(looks.get(last)) ? last + 1 : last);
    const look = looks.get(last) ?? { results: [], day: null };
    if (isDay) look.day ??= column;
    else look.results.push({ column, question: lookBackQuestionOf(title) });
    looks.set(last, look);
  }
  return [...looks].sort(([one], [other]) => one - other).map(([, look]) => look);
}

function hasDay(look: Open | undefined): boolean {
  return look !== undefined && look.day !== null;
}

function numberIn(title: string): number | null {
  const sign = NTH.exec(title)?.[1];
  if (sign === undefined) return null;
  const at = NUMBERS.indexOf(sign);
  return at < 0 ? Number(sign) : at + 1;
}
