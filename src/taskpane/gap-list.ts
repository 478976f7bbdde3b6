import { gapMark } from '../domain/draft/gap';
import type { DraftGap } from '../domain/draft/types';
import type { ProofFinding } from '../domain/proofread/types';

/** The gaps whose marks still stand in a text the user may have changed. */
export function openGaps(gaps: readonly DraftGap[], text: string): readonly DraftGap[] {
  return gaps.filter(({ words }) => text.includes(gapMark(words)));
}

/** Does a finding say no more than that such a mark still stands? Those are listed by themselves. */
export function isGapFinding({ text }: ProofFinding): boolean {
  return text.startsWith('［待补充');
}

/** What the sheet does not say, a line per row in the order of the draft; each word once. */
export function gapRows(
  gaps: readonly DraftGap[],
): readonly { readonly row: number; readonly words: string }[] {
  const rows = new Map<number, Set<string>>();
  for (const { row, words } of gaps) {
    if (row === null) continue;
    const known = rows.get(row);
    if (known) known.add(words);
    else rows.set(row, new Set([words]));
  }
  return [...rows].map(([row, words]) => ({ row, words: [...words].join('、') }));
}

/** The facts that are not filled in, each once. */
export function gapFacts(gaps: readonly DraftGap[]): readonly string[] {
  return [...new Set(gaps.flatMap(({ fact }) => (fact === null ? [] : [fact])))];
}

/** How many places in rows and facts there are to see to. */
export function gapCount(gaps: readonly DraftGap[]): number {
  return gapRows(gaps).length + gapFacts(gaps).length;
}
