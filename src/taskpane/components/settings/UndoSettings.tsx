import { Button, makeStyles } from '@fluentui/react-components';
import type { PaneProps } from '../../pane-props';
import { usePartWords } from '../../words/use-part-words';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({
  hint: { margin: 0, lineHeight: '1.6', overflowWrap: 'anywhere' },
});

/** The steady place of 撤销上一次写入: what it would take back, where, and the button. */
export function UndoSettings({ state, session }: PaneProps) {
  const { SECTION_WORDS, SETTING_WORDS, undoHint, undoLine } = usePartWords();
  const styles = useStyles();
  const { lastWrite, task } = state;
  return (
    <SettingsSection title={SECTION_WORDS.undo}>
      <p className={styles.hint}>
        {lastWrite === null ? SETTING_WORDS.nothingToUndo : undoHint(lastWrite)}
      </p>
      <Button
        disabledFocusable={lastWrite === null || task !== null}
        onClick={() => void session.undo()}
      >
        {undoLine(lastWrite)}
      </Button>
    </SettingsSection>
  );
}
