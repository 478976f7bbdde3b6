import type { DraftState } from '../../src/app/draft-state';
import type { DraftingEngine } from '../../src/app/drafting-engine';
import { LEDGER_ENGINE } from '../../src/app/ledger-engine';
import { draftOnScreen, type Session } from '../../src/app/session';
import { LedgerSession } from '../../src/app/session-controller';
import type { Day } from '../../src/domain/calendar/day';
import { FAKE_DRAFTING, fakeExports } from '../support/fake-drafting';
import { FakeWorkbook } from '../support/fake-workbook';
import { notesSheet, smallLedger } from '../support/pane-ledger';

export const TODAY: Day = '2025-04-30';

interface SetUp {
  readonly workbook?: FakeWorkbook;
  readonly exports?: ReturnType<typeof fakeExports>;
  readonly drafting?: () => Promise<DraftingEngine>;
}

function setUp({
  workbook = new FakeWorkbook([smallLedger(), notesSheet()]),
  exports = fakeExports(),
  drafting = () => Promise.resolve(FAKE_DRAFTING),
}: SetUp) {
  const { clipboard, files, documents, wordReader } = exports;
  const session = new LedgerSession({
    workbook,
    clipboard,
    files,
    documents,
    wordReader,
    drafting,
    clock: { today: () => TODAY },
    engine: () => Promise.resolve(LEDGER_ENGINE),
  });
  return { workbook, session, exports, now: session.snapshot };
}

type Starting = ReturnType<typeof setUp>;

/**
 * A session on 2025-04-30 that has read the small ledger, or the given workbook.
 *
 * @param meanwhile What happens during the first reading.
 */
export async function started(
  workbook?: FakeWorkbook,
  meanwhile?: (starting: Starting) => Promise<void>,
) {
  return startedWith(workbook ? { workbook } : {}, meanwhile);
}

/** As `started`, with other things outside than usual. */
export async function startedWith(
  options: SetUp,
  meanwhile: (starting: Starting) => Promise<void> = () => Promise.resolve(),
) {
  const all = setUp(options);
  await Promise.all([all.session.start(), meanwhile(all)]);
  return all;
}

/** A session with the internal draft of the ledger, or of the given workbook, on screen. */
export async function drafted(workbook?: FakeWorkbook) {
  const all = await started(workbook);
  await all.session.drafts.draft();
  return all;
}

/** The draft on screen; throws where there is none. */
export function onScreen(session: Session): DraftState {
  const draft = draftOnScreen(session);
  if (!draft) throw new Error('Expected a draft on screen');
  return draft;
}
