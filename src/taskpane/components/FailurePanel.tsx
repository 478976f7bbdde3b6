import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, CopyRegular } from '@fluentui/react-icons';
import type { LedgerSession } from '../../app/session-controller';
import type { Failure } from '../../app/session-failure';
import { diagnosticsText } from '../diagnostics';
import { ACTION_WORDS, PANE_WORDS } from '../words';
import { StatePanel } from './StatePanel';

export interface FailurePanelProps {
  readonly failure: Failure;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The ledger could not be read: why, and the two ways on. */
export function FailurePanel({ failure, session }: FailurePanelProps) {
  const styles = useStyles();
  return (
    <StatePanel title={PANE_WORDS.failed} message={failure.message}>
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          icon={<ArrowClockwiseRegular />}
          onClick={() => void session.start()}
        >
          {ACTION_WORDS.retry}
        </Button>
        <Button
          icon={<CopyRegular />}
          onClick={() =>
            void session.copyDiagnostics(diagnosticsText(failure, navigator.userAgent))
          }
        >
          {ACTION_WORDS.copyDiagnostics}
        </Button>
      </div>
    </StatePanel>
  );
}
