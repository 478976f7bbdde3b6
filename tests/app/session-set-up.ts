import type { Clipboard } from '../../src/app/ports';
import { LEDGER_ENGINE } from '../../src/app/ledger-engine';
import { LedgerSession } from '../../src/app/session-controller';
import type { Day } from '../../src/domain/calendar/day';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';

export const TODAY: Day = '2025-04-30';

function setUp(workbook = new FakeWorkbook([smallLedger(), notesSheet()])) {
  const copied: string[] = [];
  const clipboard: Clipboard = {
    copyText: (text) => {
      copied.push(text);
      return Promise.resolve(true);
    },
  };
  const session = new LedgerSession({
    workbook,
    clipboard,
    clock: { today: () => TODAY },
    engine: () => Promise.resolve(LEDGER_ENGINE),
  });
  return { workbook, session, copied, now: session.snapshot };
}

/** A session on 2025-04-30 that has read the small ledger, or the given workbook. */
export async function started(workbook?: FakeWorkbook) {
  const all = setUp(workbook);
  await all.session.start();
  return all;
}
