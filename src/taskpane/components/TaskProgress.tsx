import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Progress } from '../../app/reading-state';
import { useWords } from '../words/use-words';

export interface TaskProgressProps {
  /** What is being done. */
  readonly label: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

const useStyles = makeStyles({
  box: { padding: `0 0 ${tokens.spacingVerticalS}` },
  row: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  bar: {
    flexGrow: 1,
    minWidth: 0,
    height: '8px',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  percent: { minWidth: '40px', textAlign: 'right', fontSize: tokens.fontSizeBase200 },
  waiting: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: '1.6' },
});

/**
 * How far long work is, and the way to stop it. It stands outside the part that is read out: a figure that
 * changes ten times a second is no news.
 */
export function TaskProgress({ label, progress, onCancel }: TaskProgressProps) {
  const { ACTION_WORDS, PANE_WORDS, percentLine } = useWords();
  const styles = useStyles();
  const { done, all } = progress;
  const isKnown = all > 0;
  return (
    <div className={styles.box}>
      <div className={styles.row}>
        <progress
          className={styles.bar}
          aria-label={label}
          max={isKnown ? all : undefined}
          value={isKnown ? Math.min(done, all) : undefined}
        />
        {isKnown && <span className={styles.percent}>{percentLine(progress)}</span>}
        <Button size="small" onClick={onCancel}>
          {ACTION_WORDS.cancel}
        </Button>
      </div>
      {!isKnown && <p className={styles.waiting}>{PANE_WORDS.waitingForExcel}</p>}
    </div>
  );
}
