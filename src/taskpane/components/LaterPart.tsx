import type { ReactNode } from 'react';
import type { LedgerSession } from '../../app/session-controller';
import { useWords } from '../words/use-words';
import type { PaneParts } from '../pane-parts';
import { useParts } from '../use-parts';
import { FailurePanel } from './FailurePanel';

export interface LaterPartProps {
  readonly session: LedgerSession;
  /** False while nothing of it is to be seen; it is then not fetched and no failure is shown. */
  readonly wanted?: boolean;
  /** What stands there until it comes. */
  readonly meanwhile: ReactNode;
  readonly children: (parts: PaneParts) => ReactNode;
}

/** A part of the pane that comes after the first screen; where it does not come, why, and the way on. */
export function LaterPart({ session, wanted = true, meanwhile, children }: LaterPartProps) {
  const { FETCH_WORDS } = useWords();
  const { arrival, retry } = useParts(wanted);
  switch (arrival.kind) {
    case 'here':
      return children(arrival.value);
    case 'awaited':
      return meanwhile;
    case 'missing':
      return (
        wanted && (
          <FailurePanel
            title={FETCH_WORDS.title}
            failure={arrival.failure}
            session={session}
            onRetry={retry}
          />
        )
      );
  }
}
