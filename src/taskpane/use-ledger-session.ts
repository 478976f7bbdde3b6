import { useEffect, useState, useSyncExternalStore } from 'react';
import type { Session } from '../app/session';
import { LedgerSession, type SessionPorts } from '../app/session-controller';

/** Starts a session with the pane and ends it with it; renders again after every change of it. */
export function useLedgerSession(ports: SessionPorts): {
  readonly state: Session;
  readonly session: LedgerSession;
} {
  const [session] = useState(() => new LedgerSession(ports));
  useEffect(() => {
    void session.start();
    return () => void session.stop();
  }, [session]);
  const state = useSyncExternalStore(session.subscribe, session.snapshot);
  return { state, session };
}
