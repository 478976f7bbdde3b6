import { Button, makeStyles, tokens, useRestoreFocusTarget } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import { TextBulletListSquareRegular } from '@fluentui/react-icons/svg/text-bullet-list-square';
import { WrenchRegular } from '@fluentui/react-icons/svg/wrench';
import { usePartWords } from '../words/use-part-words';
import type { PaneProps } from '../pane-props';

export interface FindingActionsProps extends PaneProps {
  /** How many findings there are, and how many cells can be mended. */
  readonly findings: number;
  readonly fixes: number;
}

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** What can be done about the findings; nothing of the user's changes without a preview. */
export function FindingActions({ findings, fixes, state, session }: FindingActionsProps) {
  const { FINDING_WORDS, proposeLine, restoreLine } = usePartWords();
  const styles = useStyles();
  const asker = useRestoreFocusTarget();
  const waiting = state.task !== null;
  const { lastWrite } = state;
  const corrected = lastWrite?.kind === 'correct' ? lastWrite.corrected.length : 0;
  return (
    <div className={styles.buttons}>
      {fixes > 0 && (
        <Button
          {...asker}
          appearance="primary"
          icon={<WrenchRegular />}
          disabledFocusable={waiting}
          onClick={() => {
            session.checks.propose();
          }}
        >
          {proposeLine(fixes)}
        </Button>
      )}
      {findings > 0 && (
        <Button
          icon={<TextBulletListSquareRegular />}
          disabledFocusable={waiting}
          onClick={() => void session.checks.writeSheet()}
        >
          {FINDING_WORDS.writeSheet}
        </Button>
      )}
      {corrected > 0 && (
        <Button
          appearance="subtle"
          icon={<ArrowUndoRegular />}
          disabledFocusable={waiting}
          onClick={() => void session.undo()}
        >
          {restoreLine(corrected)}
        </Button>
      )}
    </div>
  );
}
