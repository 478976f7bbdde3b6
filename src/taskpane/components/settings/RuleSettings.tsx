import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { COUNTING_CHOICES, type CountingChoice } from '../../../domain/summary/counting-choices';
import type { CountingRule } from '../../../domain/summary/types';
import { usePartWords } from '../../words/use-part-words';
import { SMALL_TEXT } from '../../small-text';
import type { FormPartProps } from './form-part';
import { SettingsSection } from './SettingsSection';

const useStyles = makeStyles({
  choices: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalM,
  },
  line: SMALL_TEXT,
});

/** 口径: every choice of the counting rule, and the line it prints, as it will stand under the figures. */
export function RuleSettings({ form, onChange }: FormPartProps) {
  const { rulePreview, SECTION_WORDS } = usePartWords();
  const styles = useStyles();
  const rule = form.countingRule;
  return (
    <SettingsSection title={SECTION_WORDS.rule}>
      <div className={styles.choices}>
        {COUNTING_CHOICES.map((choice) => (
          <RuleChoice
            key={choice.field}
            choice={choice}
            rule={rule}
            onChange={(changed) => {
              onChange({ countingRule: { ...rule, ...changed } });
            }}
          />
        ))}
      </div>
      <p className={styles.line} role="status">
        {rulePreview(rule)}
      </p>
    </SettingsSection>
  );
}

interface RuleChoiceProps {
  readonly choice: CountingChoice;
  readonly rule: CountingRule;
  readonly onChange: (changed: Partial<CountingRule>) => void;
}

function RuleChoice({ choice, rule, onChange }: RuleChoiceProps) {
  const { choiceWords } = usePartWords();
  const { field, options } = choice;
  const words = choiceWords(choice);
  return (
    <Field label={words.label}>
      <Select
        // Outside the base nothing can count.
        disabled={field === 'countLongTerm' && !rule.longTermInBase}
        value={String(rule[field])}
        onChange={(_event, { value }) => {
          const option = options.find((each) => String(each.value) === value);
          if (option) onChange({ [field]: option.value });
        }}
      >
        {options.map((option, at) => (
          <option key={String(option.value)} value={String(option.value)}>
            {words.options[at]}
          </option>
        ))}
      </Select>
    </Field>
  );
}
