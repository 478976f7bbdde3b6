import { Button, Checkbox, Divider, Field, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../../app/settings';
import type { ColumnReading } from '../../../domain/header/column-role';
import { readForm, toForm, type SettingsFields } from '../../settings-form';
import { useWords } from '../../words/use-words';
import { usePartWords } from '../../words/use-part-words';
import { SMALL_TEXT } from '../../small-text';
import { ColourSettings } from './ColourSettings';
import { ColumnSettings } from './ColumnSettings';
import { DaySettings } from './DaySettings';
import { RuleSettings } from './RuleSettings';

export interface SettingsFormProps {
  readonly settings: Settings;
  /** The columns of the ledger on screen; null where there is none. */
  readonly readings: readonly ColumnReading[] | null;
  readonly waiting: boolean;
  readonly onSave: (settings: Settings) => void;
}

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalL },
  hint: SMALL_TEXT,
  // Always at hand in a form that is longer than the pane.
  save: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

/** Nothing is kept before 保存, and nothing that is not a whole, possible figure. */
export function SettingsForm({ settings, readings, waiting, onSave }: SettingsFormProps) {
  const { ACTION_WORDS } = useWords();
  const { SETTING_WORDS } = usePartWords();
  const styles = useStyles();
  const [form, setForm] = useState(() => toForm(settings));
  const { settings: read, wrong } = readForm(form);
  const change = (changed: Partial<SettingsFields>): void => {
    setForm({ ...form, ...changed });
  };
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (read && !waiting) onSave(read);
      }}
    >
      <p className={styles.hint}>{SETTING_WORDS.keptInWorkbook}</p>
      <DaySettings form={form} wrong={wrong} hasLedger={readings !== null} onChange={change} />
      <Divider />
      <ColourSettings form={form} onChange={change} />
      <Divider />
      <RuleSettings form={form} onChange={change} />
      <Divider />
      <ColumnSettings readings={readings} form={form} onChange={change} />
      <Divider />
      <Field hint={SETTING_WORDS.helperHint}>
        <Checkbox
          label={SETTING_WORDS.helperConsent}
          checked={form.helperConsent}
          onChange={(_event, { checked }) => {
            change({ helperConsent: checked === true });
          }}
        />
      </Field>
      <div className={styles.save}>
        <Button type="submit" appearance="primary" disabledFocusable={waiting || read === null}>
          {ACTION_WORDS.save}
        </Button>
        <Button
          onClick={() => {
            const { helperConsent, columns } = form;
            setForm(toForm({ ...DEFAULT_SETTINGS, helperConsent, columns }));
          }}
        >
          {ACTION_WORDS.restore}
        </Button>
      </div>
    </form>
  );
}
