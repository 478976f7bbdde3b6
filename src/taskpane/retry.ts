import type { Doing } from '../app/session';
import type { LedgerSession } from '../app/session-controller';

type Retries = Readonly<Partial<Record<Doing, (session: LedgerSession) => unknown>>>;

/** What is repeated from its message; everything else is repeated where it was asked for. */
const RETRIES: Retries = {
  highlight: (session) => session.highlight(),
  summary: (session) => session.writeSummary(),
  board: (session) => session.writeBoard(),
  snapshot: (session) => session.snapshots.take(),
  template: (session) => session.startLedger(),
  checkSheet: (session) => session.checks.writeSheet(),
  undo: (session) => session.undo(),
  remove: (session) => {
    session.remove();
  },
  draft: (session) => session.drafts.draft(),
  draftSheet: (session) => session.drafts.writeSheet(),
  word: (session) => session.drafts.download(),
  copyDraft: (session) => session.drafts.copyRich(),
};

/** What tries again what failed; null where that is not for the message to do. */
export function retryOf(during: Doing, session: LedgerSession): (() => void) | null {
  const retry = RETRIES[during];
  return retry === undefined ? null : () => void retry(session);
}
