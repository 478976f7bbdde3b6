import { cellName } from '../../../../src/domain/grid/cells';
import type { DraftSource } from '../../../../src/domain/draft/types';
import type { FiguresStyle } from '../../../../src/domain/draft/style';
import type { Ledger } from '../../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import type { CountingRule } from '../../../../src/domain/summary/types';

/** A built ledger as a draft's source; every cell is that of its row in the role's column. */
export function sourceOf(ledger: Ledger, rule: Partial<CountingRule> = {}): DraftSource {
  const summary = summarize(ledger, { ...DEFAULT_COUNTING_RULE, ...rule });
  return {
    ledger,
    summary,
    cells: {
      cellOf: (row, role) => {
        const column = ledger.columns[role]?.[0];
        return column === undefined ? null : cellName(row, column);
      },
    },
  };
}

/** Counts and the counting rule only. */
export const PLAIN: FiguresStyle = {
  zeroClasses: false,
  byType: false,
  documents: false,
  quantities: false,
  groups: [],
};

/** All there is. */
export const FULL: FiguresStyle = {
  zeroClasses: true,
  byType: true,
  documents: true,
  quantities: true,
  groups: ['category', 'unit', 'leader'],
};

export const NOBODY = { by: '' };
