import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import type { Clipboard } from '../../app/ports';
import { failureOf } from '../../app/session-failure';
import { useDiagnose } from '../diagnostics';
import { useWords } from '../words/use-words';
import { CopyDiagnostics } from './CopyDiagnostics';
import { StatePanel } from './StatePanel';

export interface BrokenPaneProps {
  readonly error: unknown;
  readonly clipboard: Clipboard;
  readonly onRetry: () => void;
}

const useStyles = makeStyles({
  page: { padding: tokens.spacingHorizontalL, paddingRight: '50px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** The whole pane after a fault of ours: nothing was written by it, and there are two ways on. */
export function BrokenPane({ error, clipboard, onRetry }: BrokenPaneProps) {
  const { ACTION_WORDS, failureLine, PANE_WORDS } = useWords();
  const diagnose = useDiagnose();
  const styles = useStyles();
  const failure = failureOf(error);
  return (
    <main className={styles.page} aria-label={PANE_WORDS.name}>
      <StatePanel title={PANE_WORDS.broken} message={failureLine(failure)} alone>
        <div className={styles.buttons}>
          <Button appearance="primary" icon={<ArrowClockwiseRegular />} onClick={onRetry}>
            {ACTION_WORDS.retry}
          </Button>
          <CopyDiagnostics text={diagnose(failure)} clipboard={clipboard} />
        </div>
      </StatePanel>
    </main>
  );
}
