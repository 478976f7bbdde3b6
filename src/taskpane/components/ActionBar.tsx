import { Button, useRestoreFocusTarget, makeStyles, tokens } from '@fluentui/react-components';
import { ColorRegular, EditRegular, TableRegular } from '@fluentui/react-icons';
import { useWords } from '../words/use-words';
import type { PaneProps } from '../pane-props';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, minWidth: 0, paddingLeft: '8px', paddingRight: '8px' },
});

/** The three actions. While one runs they wait, but keep the focus. */
export function ActionBar({ state, session }: PaneProps) {
  const { ACTION_WORDS, PANE_WORDS } = useWords();
  const styles = useStyles();
  // A question gives the focus back to the button that raised it.
  const asker = useRestoreFocusTarget();
  const waiting = state.task !== null;
  return (
    <div className={styles.bar} role="group" aria-label={PANE_WORDS.actions}>
      <Button
        {...asker}
        appearance="primary"
        className={styles.button}
        icon={<ColorRegular />}
        disabledFocusable={waiting}
        onClick={() => void session.highlight()}
      >
        {ACTION_WORDS.highlight}
      </Button>
      <Button
        {...asker}
        className={styles.button}
        icon={<TableRegular />}
        disabledFocusable={waiting}
        onClick={() => void session.writeSummary()}
      >
        {ACTION_WORDS.summary}
      </Button>
      <Button
        {...asker}
        className={styles.button}
        icon={<EditRegular />}
        disabledFocusable={waiting}
        onClick={() => void session.drafts.draft()}
      >
        {ACTION_WORDS.draft}
      </Button>
    </div>
  );
}
