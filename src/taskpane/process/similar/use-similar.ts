import { useEffect, useState } from 'react';
import { compareInSlices, groupsInSlices } from '../../../app/process/similar-work';
import type { LedgerItem } from '../../../domain/ledger/types';
import type { ComparedProblems } from '../../../domain/similar/similar-problems';
import type { Grouping, SimilarProblems } from '../../../domain/similar/types';

/** The groups as they are worked out; what was found before stays until there is something new. */
interface Similar {
  readonly found: SimilarProblems | null;
  /** 0–100 while problems are compared; null when that is done. */
  readonly percent: number | null;
}

interface Compared {
  readonly items: readonly LedgerItem[];
  readonly problems: ComparedProblems;
}

interface Cut {
  readonly compared: Compared;
  readonly groups: SimilarProblems;
}

/**
 * Groups the problems of a ledger: they are compared once for each ledger and grouping, and the groups cut
 * anew for each threshold. Work that is no longer wanted is given up.
 */
export function useSimilar(
  items: readonly LedgerItem[],
  grouping: Grouping,
  threshold: number,
): Similar {
  const [compared, setCompared] = useState<Compared | null>(null);
  const [percent, setPercent] = useState(0);
  const [cut, setCut] = useState<Cut | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const work = { signal: stop.signal, onProgress: setPercent };
    compareInSlices(items, grouping, work).then((problems) => {
      if (!stop.signal.aborted) setCompared({ items, problems });
    }, ignoreStop);
    return () => {
      stop.abort();
    };
  }, [items, grouping]);
  const isCurrent = compared?.items === items && compared.problems.grouping === grouping;
  useEffect(() => {
    if (compared === null || !isCurrent) return;
    const stop = new AbortController();
    groupsInSlices(compared.problems, threshold, { signal: stop.signal }).then((groups) => {
      if (!stop.signal.aborted) setCut({ compared, groups });
    }, ignoreStop);
    return () => {
      stop.abort();
    };
  }, [compared, isCurrent, threshold]);
  // Groups of other rows would lead to the wrong cells.
  const found = isCurrent && cut?.compared === compared ? cut.groups : null;
  return { found, percent: isCurrent ? null : percent };
}

/** It was given up for newer work, which brings its own answer. */
function ignoreStop(): void {
  return undefined;
}
