import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { LOOK_BACK_KINDS, type LookBackRule } from '../../../domain/look-back/rule';
import { NumberField } from '../../components/settings/NumberField';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import { formOf, RULE_LIMITS, type RuleField, ruleIn, wrongFields } from './rule-form';

export interface MonthsFormProps {
  readonly rule: LookBackRule;
  readonly isBusy: boolean;
  readonly onSave: (rule: LookBackRule) => void;
}

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalM, paddingTop: tokens.spacingVerticalS },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'end',
  },
  hint: SMALL_TEXT,
  save: { justifySelf: 'start' },
});

const OTHERS = ['againMonths', 'secondMonths', 'soonDays'] as const;

/** After how many months finished problems are looked at again. */
export function MonthsForm({ rule, isBusy, onSave }: MonthsFormProps) {
  const { LOOK_BACK_WORDS, LOOK_BACK_KIND_WORDS, lookBackRange } = useProcessWords();
  const styles = useStyles();
  const [form, setForm] = useState(() => formOf(rule));
  const wrong = wrongFields(form);
  const typed = ruleIn(form);
  const field = (name: RuleField, label: string) => {
    const [low, high] = RULE_LIMITS[name];
    return (
      <NumberField
        key={name}
        label={label}
        limits={RULE_LIMITS[name]}
        value={form[name]}
        wrong={wrong.includes(name) ? lookBackRange(low, high) : null}
        onChange={(value) => {
          setForm({ ...form, [name]: value });
        }}
      />
    );
  };
  return (
    <div className={styles.form}>
      <p className={styles.hint}>{LOOK_BACK_WORDS.monthsHint}</p>
      <div className={styles.numbers}>
        {LOOK_BACK_KINDS.map((kind) => field(kind, LOOK_BACK_KIND_WORDS[kind]))}
        {OTHERS.map((name) => field(name, LOOK_BACK_WORDS[name]))}
      </div>
      <Button
        className={styles.save}
        disabled={isBusy || typed === null}
        onClick={() => {
          if (typed) onSave(typed);
        }}
      >
        {LOOK_BACK_WORDS.save}
      </Button>
    </div>
  );
}
