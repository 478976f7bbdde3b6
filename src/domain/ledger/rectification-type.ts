import type { RectificationType } from './types';

/** The words of 整改类型, those of audit and their kin; the first one in the cell counts. */
const WORDS: readonly (readonly [RegExp, RectificationType])[] = [
  [/立行立改|即知即改|立查立改|立知立改|边查边改|边审边改|立即整改|即改/u, 'immediate'],
  [/分阶段|阶段性|分步|分期|分批|限期|限时/u, 'staged'],
  [/持续|长期|常态/u, 'continuing'],
];

/** The type that a cell of 整改类型 names, the first where it names several; null where none. */
export function rectificationTypeIn(text: string): RectificationType | null {
  if (text === '') return null;
  let first: { readonly at: number; readonly type: RectificationType } | null = null;
  for (const [pattern, type] of WORDS) {
    const at = text.search(pattern);
    if (at >= 0 && (first === null || at < first.at)) first = { at, type };
  }
  return first?.type ?? null;
}
