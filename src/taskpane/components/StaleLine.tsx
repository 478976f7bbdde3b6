import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { WorkbookFailureCode } from '../../app/ports';
import { useDiagnose } from '../diagnostics';
import type { PaneProps } from '../pane-props';
import { SMALL_TEXT } from '../small-text';
import { useWords } from '../words/use-words';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    marginTop: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  line: { ...SMALL_TEXT, color: tokens.colorNeutralForeground1 },
});

/** What the user can do nothing about. */
const UNEXPLAINED: readonly WorkbookFailureCode[] = ['unknown', 'fileMissing'];

/** Plainly above the figures: that they are not the latest, since when, why, and what to do. */
export function StaleLine({ state, session }: PaneProps) {
  const { ACTION_WORDS, staleLine } = useWords();
  const diagnose = useDiagnose();
  const styles = useStyles();
  const { stale, lastReading } = state;
  return (
    <div role="status">
      {stale !== null && (
        <div className={styles.box}>
          <p className={styles.line}>{staleLine(stale, lastReading?.at ?? null)}</p>
          {stale.code !== 'cellEditMode' && (
            <Button size="small" onClick={() => void session.reload()}>
              {ACTION_WORDS.readAgain}
            </Button>
          )}
          {UNEXPLAINED.includes(stale.code) && (
            <Button size="small" onClick={() => void session.copyDiagnostics(diagnose(stale))}>
              {ACTION_WORDS.copyDiagnostics}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
