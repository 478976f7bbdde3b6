import { Button, makeStyles, useRestoreFocusTarget } from '@fluentui/react-components';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({ line: SMALL_TEXT });

/** 进度记录: how many snapshots the workbook keeps, and the way to be rid of them. */
export function SnapshotSettings({ state, session }: PaneProps) {
  const { SECTION_WORDS, SETTING_WORDS, snapshotsLine } = usePartWords();
  const styles = useStyles();
  const asker = useRestoreFocusTarget();
  const { snapshots, task } = state;
  const [first, last] = [snapshots.at(0), snapshots.at(-1)];
  return (
    <SettingsSection title={SECTION_WORDS.snapshots}>
      <p className={styles.line}>{SETTING_WORDS.snapshotsHint}</p>
      <p className={styles.line}>
        {first === undefined || last === undefined
          ? SETTING_WORDS.noSnapshots
          : snapshotsLine(snapshots.length, first.day, last.day)}
      </p>
      {first !== undefined && (
        <Button
          {...asker}
          disabledFocusable={task !== null}
          onClick={() => {
            session.snapshots.askToClear();
          }}
        >
          {SETTING_WORDS.clearSnapshots}
        </Button>
      )}
    </SettingsSection>
  );
}
