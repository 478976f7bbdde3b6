import {
  Button,
  useRestoreFocusTarget,
  Divider,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { HINT_STEPS, useHints } from '../../hints';
import { useWords } from '../../words/use-words';
import { usePartWords } from '../../words/use-part-words';
import type { PaneProps } from '../../pane-props';
import { SettingsForm } from './SettingsForm';
import { SnapshotSettings } from './SnapshotSettings';
import { SettingsSection } from './SettingsSection';
import { UndoSettings } from './UndoSettings';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalL },
  hint: { margin: 0, lineHeight: '1.6' },
});

/** The settings kept in the workbook, and the way to take away everything of ours. */
export function SettingsPanel({ state, session }: PaneProps) {
  const { ACTION_WORDS } = useWords();
  const { SECTION_WORDS, SETTING_WORDS } = usePartWords();
  const styles = useStyles();
  const { settings, task, phase } = state;
  const readings = phase.kind === 'ledger' ? phase.ledger.columnReadings : null;
  const hints = useHints();
  const asker = useRestoreFocusTarget();
  return (
    <div className={styles.panel}>
      {/* Settings that come from elsewhere (a first agreement to the columns) start the form anew. */}
      <SettingsForm
        key={JSON.stringify(settings)}
        settings={settings}
        readings={readings}
        waiting={task !== null}
        onSave={(changed) => void session.saveSettings(changed)}
      />
      <Divider />
      <SettingsSection title={SECTION_WORDS.hints}>
        <p className={styles.hint}>
          {readings === null ? SETTING_WORDS.hintsNeedLedger : SETTING_WORDS.hintsBody}
        </p>
        {readings !== null && (
          <Button
            onClick={() => {
              session.openTab('overview');
              hints.show(HINT_STEPS[0]);
            }}
          >
            {SETTING_WORDS.showHints}
          </Button>
        )}
      </SettingsSection>
      <Divider />
      <SnapshotSettings state={state} session={session} />
      <Divider />
      <UndoSettings state={state} session={session} />
      <Divider />
      <SettingsSection title={SECTION_WORDS.remove}>
        <p className={styles.hint}>{SETTING_WORDS.removeHint}</p>
        <Button
          {...asker}
          disabledFocusable={task !== null}
          onClick={() => {
            session.remove();
          }}
        >
          {ACTION_WORDS.remove}
        </Button>
      </SettingsSection>
    </div>
  );
}
