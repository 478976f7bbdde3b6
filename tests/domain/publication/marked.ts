import { checkPublication } from '../../../src/domain/publication/check-publication';

/** The findings as `code: words → mask`, in text order. */
export function marked(text: string, people: readonly string[] = []): readonly string[] {
  return checkPublication(text, { people }).map(
    (found) => `${found.code}: ${found.text} → ${found.masked ?? '（改写）'}`,
  );
}
