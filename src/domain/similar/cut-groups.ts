import type { Likeness } from './likeness';

/**
 * The groups at a threshold (20–100): the numbers of the texts of each, in their order, two or more. A
 * higher threshold gives the same groups or parts of them.
 */
export function cutGroups(
  { kinds, vectors, merges }: Likeness,
  threshold: number,
): readonly (readonly number[])[] {
  const parents = vectors.map((_, at) => at);
  const rootOf = (kind: number): number => {
    let root = kind;
    while (parents[root] !== root) {
      const above = parents[root] ?? root;
      parents[root] = parents[above] ?? above;
      root = parents[root] ?? root;
    }
    return root;
  };
  for (const { into, from, level } of merges) {
    if (level >= threshold) parents[rootOf(from)] = rootOf(into);
  }
  const groups = new Map<number, number[]>();
  for (const [text, kind] of kinds.entries()) {
    if (kind < 0) continue;
    const root = rootOf(kind);
    const group = groups.get(root);
    if (group === undefined) groups.set(root, [text]);
    else group.push(text);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
