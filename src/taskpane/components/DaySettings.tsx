import { Field, Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { NUMBER_LIMITS, type NumberSetting, type SettingsFields } from '../settings-form';
import { usePartWords } from '../words/use-part-words';
import { useWords } from '../words/use-words';
import { SettingsSection } from './SettingsSection';

export interface FormPartProps {
  readonly form: SettingsFields;
  readonly onChange: (changed: Partial<SettingsFields>) => void;
}

export interface DaySettingsProps extends FormPartProps {
  readonly wrong: readonly string[];
}

const NUMBERS = Object.keys(NUMBER_LIMITS) as readonly NumberSetting[];
const READINGS = ['end', 'start'] as const;

const useStyles = makeStyles({
  short: { maxWidth: '160px' },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
});

/** 日期与时限: where periods start, how long they are, and how 8月前 is read. */
export function DaySettings({ form, wrong, onChange }: DaySettingsProps) {
  const { MONTH_BEFORE_WORDS, SECTION_WORDS, SETTING_WORDS } = usePartWords();
  const styles = useStyles();
  return (
    <SettingsSection title={SECTION_WORDS.days}>
      <Field label={SETTING_WORDS.feedback} hint={SETTING_WORDS.feedbackHint}>
        <Input
          type="date"
          className={styles.short}
          value={form.feedback}
          onChange={(_event, { value }) => {
            onChange({ feedback: value });
          }}
        />
      </Field>
      <div className={styles.numbers}>
        {NUMBERS.map((name) => (
          <NumberField
            key={name}
            name={name}
            value={form[name]}
            wrong={wrong.includes(name)}
            onChange={(value) => {
              onChange({ [name]: value });
            }}
          />
        ))}
      </div>
      <Field label={SETTING_WORDS.monthBefore}>
        <RadioGroup
          value={form.monthBefore}
          onChange={(_event, { value }) => {
            const monthBefore = READINGS.find((reading) => reading === value);
            if (monthBefore) onChange({ monthBefore, monthBeforeAnswered: true });
          }}
        >
          {READINGS.map((reading) => (
            <Radio key={reading} value={reading} label={MONTH_BEFORE_WORDS[reading]} />
          ))}
        </RadioGroup>
      </Field>
    </SettingsSection>
  );
}

interface NumberFieldProps {
  readonly name: NumberSetting;
  readonly value: string;
  readonly wrong: boolean;
  readonly onChange: (value: string) => void;
}

function NumberField({ name, value, wrong, onChange }: NumberFieldProps) {
  const { rangeLine } = useWords();
  const { SETTING_WORDS } = usePartWords();
  const [low, high] = NUMBER_LIMITS[name];
  return (
    <Field label={SETTING_WORDS[name]} {...(wrong && { validationMessage: rangeLine(low, high) })}>
      <Input
        type="number"
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
