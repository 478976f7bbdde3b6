import {
  Button,
  useRestoreFocusTarget,
  Divider,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { ACTION_WORDS, SETTING_WORDS } from '../words';
import type { PaneProps } from '../pane-props';
import { SettingsForm } from './SettingsForm';

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalL },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  hint: { margin: `0 0 ${tokens.spacingVerticalS}`, lineHeight: '1.6' },
});

/** The settings kept in the workbook, and the way to take away everything of ours. */
export function SettingsPanel({ state, session }: PaneProps) {
  const styles = useStyles();
  const { settings, task } = state;
  const asker = useRestoreFocusTarget();
  return (
    <div className={styles.panel}>
      {/* Settings that come from elsewhere (a first agreement to the columns) start the form anew. */}
      <SettingsForm
        key={JSON.stringify(settings)}
        settings={settings}
        waiting={task !== null}
        onSave={(changed) => void session.saveSettings(changed)}
      />
      <Divider />
      <section>
        <h2 className={styles.title}>{SETTING_WORDS.removeTitle}</h2>
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
      </section>
    </div>
  );
}
