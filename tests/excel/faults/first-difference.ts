import { isDeepStrictEqual } from 'node:util';

/** Where two states part, for the message of a test that fails. */
export function firstDifference(one: unknown, other: unknown, path = ''): string {
  if (isDeepStrictEqual(one, other)) return '';
  if (typeof one === 'object' && typeof other === 'object' && one !== null && other !== null) {
    const [a, b] = [one as Record<string, unknown>, other as Record<string, unknown>];
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      const found = firstDifference(a[key], b[key], `${path}/${key}`);
      if (found !== '') return found;
    }
  }
  return `${path}: ${JSON.stringify(one)} ≠ ${JSON.stringify(other)}`;
}
