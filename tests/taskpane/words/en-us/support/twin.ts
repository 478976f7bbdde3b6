/** Every text in a value: itself, or those of its members, functions left out. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}

/** What stands in quotes is of the workbook: names of sheets and columns, and its words. */
const QUOTED = /"[^"]*"/gu;

/** Chinese signs, full-width ones and Chinese punctuation. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

/** Is there Chinese outside quotes? */
export function speaksChinese(text: string): boolean {
  return CHINESE.test(text.replaceAll(QUOTED, ''));
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Every figure of a text once, sorted; dates in either language as `2025-4-30` and `2025-4`. */
export function figuresIn(text: string): readonly string[] {
  const spelt = text
    .replaceAll(/(\d+)年(\d+)月(\d+)日/gu, '$1-$2-$3')
    .replaceAll(/(\d+)年(\d+)月/gu, '$1-$2')
    .replaceAll(
      /(?:\b(\d+) )?\b([A-Z][a-z]{2}) (\d{4})\b/gu,
      (whole: string, day: string | undefined, name: string, year: string) => {
        const month = MONTHS.indexOf(name) + 1;
        if (month === 0) return whole;
        return day === undefined ? `${year}-${month}` : `${year}-${month}-${day}`;
      },
    );
  return [...new Set(spelt.match(/\d+(?:[.-]\d+)*/gu))].sort();
}

/** For every function of a dictionary the arguments it is to be called with; none may be left out. */
export type Calls<Dictionary> = {
  readonly [
    Name in keyof Dictionary as Dictionary[Name] extends Called ? Name : never
  ]: Dictionary[Name] extends (...values: infer Values) => unknown
    ? readonly [Values, ...Values[]]
    : never;
};

type Called = (...values: never) => unknown;

interface Call {
  readonly name: string;
  readonly values: readonly unknown[];
}

/** One row per call. */
export function callsOf<Dictionary>(calls: Calls<Dictionary>): readonly Call[] {
  return Object.entries(calls).flatMap(([name, rows]) =>
    (rows as readonly (readonly unknown[])[]).map((values) => ({ name, values })),
  );
}

/** What a dictionary answers to a call. */
export function said(dictionary: object, { name, values }: Call): unknown {
  const one = (dictionary as Readonly<Record<string, unknown>>)[name];
  if (typeof one !== 'function') throw new TypeError(`Cannot call ${name}: it is no function`);
  return (one as (...values: readonly unknown[]) => unknown)(...values);
}
