import { useState } from 'react';

type FoldName = 'gaps' | 'proof' | 'publication' | 'facts' | 'pasted' | 'template';

export interface Folds {
  /** What a folded part needs to know of itself. */
  readonly of: (name: FoldName) => { readonly open: boolean; readonly onToggle: () => void };
  /** Unfolds the facts at that field. */
  readonly goToFact: (key: string) => void;
  readonly wantedFact: { readonly key: string } | null;
}

/** Which parts of 文稿 are unfolded; at first none, so that the text stands alone. */
export function useFolds(): Folds {
  const [open, setOpen] = useState<ReadonlySet<FoldName>>(new Set());
  const [wantedFact, setWanted] = useState<Folds['wantedFact']>(null);
  return {
    wantedFact,
    of: (name) => ({
      open: open.has(name),
      onToggle: () => {
        const next = new Set(open);
        if (!next.delete(name)) next.add(name);
        setOpen(next);
        // Unfolding the form later is not asking for the same field again.
        setWanted(null);
      },
    }),
    goToFact: (key) => {
      setOpen(new Set(open).add('facts'));
      setWanted({ key });
    },
  };
}
