import type { DraftSource } from '../../../src/domain/draft/types';
import { columnLetter } from '../../../src/domain/grid/cells';
import type { Ledger, LedgerItem } from '../../../src/domain/ledger/types';
import { buildReport } from '../../../src/domain/report/build-report';
import type { ReportContext } from '../../../src/domain/report/context';
import { Numbering } from '../../../src/domain/report/numbering';
import type { Audience, Facts } from '../../../src/domain/report/types';
import { DEFAULT_COUNTING_RULE } from '../../../src/domain/summary/counting-rule';
import { summarize } from '../../../src/domain/summary/summarize';
import { ledgerOf } from '../support/ledger-builder';

/** What drafts are made from, of a ledger built in a test; cells are named by the ledger's columns. */
function draftSourceOf(ledger: Ledger): DraftSource {
  return {
    ledger,
    summary: summarize(ledger, DEFAULT_COUNTING_RULE),
    cells: {
      cellOf: (row, role) => {
        const [column] = ledger.columns[role] ?? [];
        return column === undefined ? null : `${columnLetter(column)}${row}`;
      },
    },
  };
}

interface Request {
  readonly items?: readonly LedgerItem[];
  readonly ledger?: Partial<Ledger>;
  readonly facts?: Facts;
  readonly audience?: Audience;
}

/** The draft of a template's lines for these problems. */
export function reportOf(lines: readonly string[], request: Request = {}) {
  const { items = [], ledger = {}, facts = {}, audience = 'internal' } = request;
  const source = draftSourceOf(ledgerOf(items, ledger));
  return buildReport({ ...source, template: lines.join('\n'), facts, audience });
}

/** The context of a part on its own. */
export function contextOf({
  items = [],
  ledger = {},
  facts = {},
  audience = 'internal',
}: Request = {}): ReportContext {
  return {
    source: draftSourceOf(ledgerOf(items, ledger)),
    facts,
    audience,
    changes: null,
    numbering: new Numbering(),
    origin: { by: '', verb: '反馈' },
  };
}
