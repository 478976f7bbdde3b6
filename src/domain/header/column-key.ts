import type { ColumnTitle } from './types';

/** Stands for the title of a column that has none. */
const UNTITLED = '（无标题）';

/** The titles of a column as written, outermost group first, on one line; '' where it has none. */
export function fullTitle({ groups, own }: Pick<ColumnTitle, 'groups' | 'own'>): string {
  return [...groups, own]
    .map((text) => text.replace(/\s+/gu, ''))
    .filter((text) => text !== '')
    .join('/');
}

/**
 * Names a column whatever its place and however its title is broken into lines: its titles joined by
 * `/`. `nth` is 1 for the first column of that name from the left; from the second on it is added as
 * `#2`.
 */
export function columnKey(title: Pick<ColumnTitle, 'groups' | 'own'>, nth: number): string {
  const name = fullTitle(title) || UNTITLED;
  return nth > 1 ? `${name}#${nth}` : name;
}

/** The keys of columns from left to right, one for each and no two alike. */
export function columnKeys(titles: readonly ColumnTitle[]): readonly string[] {
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return titles.map((title) => {
    const name = columnKey(title, 1);
    let nth = (counts.get(name) ?? 0) + 1;
    while (taken.has(columnKey(title, nth))) nth += 1;
    counts.set(name, nth);
    taken.add(columnKey(title, nth));
    return columnKey(title, nth);
  });
}
