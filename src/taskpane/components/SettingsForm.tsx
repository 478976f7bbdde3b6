import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { DEFAULT_SETTINGS, type Settings } from '../../app/settings';
import { NUMBER_LIMITS, readForm, toForm, type NumberSetting } from '../settings-form';
import { ACTION_WORDS, rangeLine, SETTING_WORDS } from '../words';

export interface SettingsFormProps {
  readonly settings: Settings;
  readonly waiting: boolean;
  readonly onSave: (settings: Settings) => void;
}

const NUMBERS = Object.keys(NUMBER_LIMITS) as readonly NumberSetting[];

const useStyles = makeStyles({
  form: { display: 'grid', rowGap: tokens.spacingVerticalM },
  short: { maxWidth: '160px' },
  hint: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
  buttons: { display: 'flex', columnGap: tokens.spacingHorizontalS },
});

/** Nothing is kept before 保存, and nothing that is not a whole, possible figure. */
export function SettingsForm({ settings, waiting, onSave }: SettingsFormProps) {
  const styles = useStyles();
  const [form, setForm] = useState(() => toForm(settings));
  const { settings: read, wrong } = readForm(form);
  return (
    <form
      className={styles.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (read && !waiting) onSave(read);
      }}
    >
      <Field label={SETTING_WORDS.feedback} hint={SETTING_WORDS.feedbackHint}>
        <Input
          type="date"
          className={styles.short}
          value={form.feedback}
          onChange={(_event, { value }) => {
            setForm({ ...form, feedback: value });
          }}
        />
      </Field>
      {NUMBERS.map((name) => (
        <NumberField
          key={name}
          name={name}
          value={form[name]}
          wrong={wrong.includes(name)}
          onChange={(value) => {
            setForm({ ...form, [name]: value });
          }}
        />
      ))}
      <Field hint={SETTING_WORDS.helperHint}>
        <Checkbox
          label={SETTING_WORDS.helperConsent}
          checked={form.helperConsent}
          onChange={(_event, { checked }) => {
            setForm({ ...form, helperConsent: checked === true });
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={waiting || read === null}>
          {ACTION_WORDS.save}
        </Button>
        <Button
          onClick={() => {
            setForm(toForm({ ...DEFAULT_SETTINGS, helperConsent: form.helperConsent }));
          }}
        >
          {ACTION_WORDS.restore}
        </Button>
      </div>
      <p className={styles.hint}>{SETTING_WORDS.keptInWorkbook}</p>
    </form>
  );
}

interface NumberFieldProps {
  readonly name: NumberSetting;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

function NumberField({ name, value, wrong, onChange }: NumberFieldProps) {
  const styles = useStyles();
  const [low, high] = NUMBER_LIMITS[name];
  return (
    <Field label={SETTING_WORDS[name]} {...(wrong && { validationMessage: rangeLine(low, high) })}>
      <Input
        type="number"
        className={styles.short}
        min={low}
        max={high}
        value={value}
        onChange={(_event, { value: typed }) => {
          onChange(typed);
        }}
      />
    </Field>
  );
}
