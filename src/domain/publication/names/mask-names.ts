import type { FoundName } from './find-names';
import { surnameAt } from './surnames';

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/**
 * What stands for each name: 张某 or 张某某 after its length, and 张某甲, 张某乙 … in the order of the text
 * where several persons share a surname or such a mask stands in the text already. One name has one
 * mask. A name with a dot keeps its first character.
 */
export function maskNames(text: string, found: readonly FoundName[]): ReadonlyMap<string, string> {
  const bySurname = new Map<string, Set<string>>();
  for (const { name } of found) {
    const surname = surnameOf(name);
    bySurname.set(surname, (bySurname.get(surname) ?? new Set()).add(name));
  }
  return new Map([...bySurname].flatMap(([surname, names]) => masksOf(text, surname, [...names])));
}

function masksOf(
  text: string,
  surname: string,
  names: readonly string[],
): readonly (readonly [name: string, mask: string])[] {
  const [only] = names;
  if (names.length === 1 && only !== undefined && !text.includes(`${surname}某`)) {
    return [[only, surname + '某'.repeat(Math.min(2, only.length - surname.length))]];
  }
  const free = Array.from(STEMS)
    .map((stem) => `${surname}某${stem}`)
    .filter((mask) => !text.includes(mask));
  return names.map((name, at) => [name, free[at] ?? `${surname}某${at + 1}`] as const);
}

function surnameOf(name: string): string {
  if (/[·•]/u.test(name)) return name.charAt(0);
  return surnameAt(name, 0, true) ?? name.charAt(0);
}
