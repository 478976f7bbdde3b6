import type { Session } from '../app/session';
import type { LedgerSession } from '../app/session-controller';

/** What every part of the pane gets: the session as it is, and what can be asked of it. */
export interface PaneProps {
  readonly state: Session;
  readonly session: LedgerSession;
}
