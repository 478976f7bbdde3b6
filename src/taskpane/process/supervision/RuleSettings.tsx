import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { LONGEST_NAME, type SupervisionSettings } from '../../../app/process/supervision-settings';
import { GROUPINGS } from '../../../domain/supervision/rules';
import { NumberField } from '../../components/settings/NumberField';
import { useProcessWords } from '../use-process-words';
import { formOf, NUMBER_FIELDS, numberIn, type RuleForm, settingsIn } from './rule-fields';

export interface RuleSettingsProps {
  readonly settings: SupervisionSettings;
  readonly isBusy: boolean;
  readonly onSave: (settings: SupervisionSettings) => void;
}

interface PartProps {
  readonly form: RuleForm;
  readonly onChange: (part: Partial<RuleForm>) => void;
}

const useStyles = makeStyles({
  summary: { lineHeight: '1.6', cursor: 'pointer' },
  fields: { display: 'grid', rowGap: tokens.spacingVerticalM, marginTop: tokens.spacingVerticalS },
  save: { justifySelf: 'start' },
});

/** 督办设置: the steps of the ladder, whom notices go to and how they are numbered. */
export function RuleSettings({ settings, isBusy, onSave }: RuleSettingsProps) {
  const { RULE_WORDS, SUPERVISION_WORDS } = useProcessWords();
  const styles = useStyles();
  const [form, setForm] = useState(() => formOf(settings));
  const typed = settingsIn(form);
  const change = (part: Partial<RuleForm>): void => {
    setForm((before) => ({ ...before, ...part }));
  };
  return (
    <details>
      <summary className={styles.summary}>{SUPERVISION_WORDS.settings}</summary>
      <div className={styles.fields}>
        <NumberFields form={form} onChange={change} />
        <ChoiceFields form={form} onChange={change} />
        <NameFields form={form} onChange={change} />
        <Button
          className={styles.save}
          disabled={isBusy || typed === null}
          onClick={() => {
            if (typed !== null) onSave(typed);
          }}
        >
          {RULE_WORDS.save}
        </Button>
      </div>
    </details>
  );
}

function NumberFields({ form, onChange }: PartProps) {
  const { RULE_WORDS, wrongNumber } = useProcessWords();
  return NUMBER_FIELDS.map((field) => {
    const { name, limits, mayBeBlank } = field;
    const [low, high] = limits;
    const isWrong = numberIn(form, field) === undefined;
    return (
      <NumberField
        key={name}
        label={RULE_WORDS[name]}
        hint={RULE_WORDS[`${name}Hint`]}
        limits={limits}
        value={form[name]}
        wrong={isWrong ? wrongNumber(low, high, mayBeBlank) : null}
        onChange={(value) => {
          onChange({ [name]: value });
        }}
      />
    );
  });
}

function ChoiceFields({ form, onChange }: PartProps) {
  const { RULE_WORDS } = useProcessWords();
  return (
    <>
      <Field label={RULE_WORDS.by}>
        <RadioGroup
          value={form.by}
          onChange={(_event, { value }) => {
            const by = GROUPINGS.find((one) => one === value);
            if (by !== undefined) onChange({ by });
          }}
        >
          <Radio value="unit" label={RULE_WORDS.byUnit} />
          <Radio value="leader" label={RULE_WORDS.byLeader} />
        </RadioGroup>
      </Field>
      <Field label={RULE_WORDS.files}>
        <RadioGroup
          value={form.oneFile ? 'one' : 'many'}
          onChange={(_event, { value }) => {
            onChange({ oneFile: value === 'one' });
          }}
        >
          <Radio value="one" label={RULE_WORDS.oneFile} />
          <Radio value="many" label={RULE_WORDS.manyFiles} />
        </RadioGroup>
      </Field>
    </>
  );
}

const NAMES = ['prefix', 'issuer', 'leadingGroup'] as const;

function NameFields({ form, onChange }: PartProps) {
  const { RULE_WORDS } = useProcessWords();
  const hints = { prefix: RULE_WORDS.prefixHint, leadingGroup: RULE_WORDS.leadingGroupHint };
  return NAMES.map((name) => (
    <Field
      key={name}
      label={RULE_WORDS[name]}
      {...(name === 'issuer' ? {} : { hint: hints[name] })}
    >
      <Input
        value={form[name]}
        maxLength={LONGEST_NAME}
        onChange={(_event, { value }) => {
          onChange({ [name]: value });
        }}
      />
    </Field>
  ));
}
