import type { FoundCompany } from './find-companies';

const STEMS = '甲乙丙丁戊己庚辛壬癸';

/**
 * What stands for each firm: 某某公司, and 某甲公司, 某乙公司 … where the text names several of a kind. One
 * name has one mask.
 */
export function maskCompanies(found: readonly FoundCompany[]): ReadonlyMap<string, string> {
  const byKind = new Map<string, Set<string>>();
  for (const { name, kind } of found) {
    byKind.set(kind, (byKind.get(kind) ?? new Set()).add(name));
  }
  return new Map(
    [...byKind].flatMap(([kind, names]) =>
      [...names].map((name, at) => [name, mask(kind, at, names.size)] as const),
    ),
  );
}

function mask(kind: string, at: number, count: number): string {
  return count === 1 ? `某某${kind}` : `某${STEMS.charAt(at) || String(at + 1)}${kind}`;
}
