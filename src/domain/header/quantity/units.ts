/** What a column of quantities counts. */
export type QuantityKind = 'money' | 'people';

/** The units of money, each with its power of ten in 元. */
export const MONEY_UNITS: ReadonlyMap<string, number> = new Map([
  ['元', 0],
  ['千元', 3],
  ['万元', 4],
  ['百万元', 6],
  ['千万元', 7],
  ['亿元', 8],
]);

/** Ways of writing a unit of people, each with its plain one. 人次 may count one person twice. */
const PEOPLE_UNITS: ReadonlyMap<string, string> = new Map([
  ['人', '人'],
  ['人次', '人次'],
  ['名', '人'],
  ['位', '人'],
]);

/** The names of the units for patterns, the longest first so that 万元 is not read as 元. */
export const MONEY_UNIT = '百万元|千万元|亿元|万元|千元|元';
export const PEOPLE_UNIT = '人次|人|名|位';

/** The plain name of a unit of that kind; null where it is none. */
export function plainUnit(kind: QuantityKind, unit: string): string | null {
  if (kind === 'money') return MONEY_UNITS.has(unit) ? unit : null;
  return PEOPLE_UNITS.get(unit) ?? null;
}
