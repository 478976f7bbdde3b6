import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import type { LedgerSession } from '../../app/session-controller';
import type { Failure } from '../../app/session-failure';
import { useDiagnose } from '../diagnostics';
import { useWords } from '../words/use-words';
import { StatePanel } from './StatePanel';

export interface FailurePanelProps {
  readonly title: string;
  readonly failure: Failure;
  readonly session: LedgerSession;
  readonly onRetry: () => void;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Something could not be read or shown: why, and the ways on. */
export function FailurePanel({ title, failure, session, onRetry }: FailurePanelProps) {
  const { ACTION_WORDS, failureLine } = useWords();
  const diagnose = useDiagnose();
  const styles = useStyles();
  return (
    <StatePanel title={title} message={failureLine(failure)}>
      <div className={styles.buttons}>
        <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
          {ACTION_WORDS.retry}
        </Button>
        <Button
          icon={<CopyRegular />}
          onClick={() => void session.copyDiagnostics(diagnose(failure))}
        >
          {ACTION_WORDS.copyDiagnostics}
        </Button>
        {/* In this frame, so that the page can ask this very Excel. */}
        <Button as="a" appearance="transparent" href="selftest.html">
          {ACTION_WORDS.selfTest}
        </Button>
      </div>
    </StatePanel>
  );
}
