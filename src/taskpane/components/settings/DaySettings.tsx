import {
  Field,
  Input,
  Link,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import { FIRST_WARNING_LIMITS, NUMBER_LIMITS, type WrongField } from '../../settings-form';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { AS_OF_ID } from '../DayInput';
import type { FormPartProps } from './form-part';
import { NumberField } from './NumberField';
import { SettingsSection } from './SettingsSection';

export interface DaySettingsProps extends FormPartProps {
  readonly wrong: readonly WrongField[];
  /** True where a ledger is on screen, and with it the 统计日期. */
  readonly hasLedger: boolean;
}

const NUMBERS = ['immediateDays', 'concentratedMonths', 'dueSoonDays'] as const;
const READINGS = ['end', 'start'] as const;

const useStyles = makeStyles({
  short: { maxWidth: '160px' },
  numbers: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalM,
    alignItems: 'start',
  },
  asOf: SMALL_TEXT,
});

/** 日期与时限: where periods start, how long they are, and how 8月前 is read. */
export function DaySettings({ form, wrong, hasLedger, onChange }: DaySettingsProps) {
  const { rangeLine } = useWords();
  const { MONTH_BEFORE_WORDS, SECTION_WORDS, SETTING_WORDS } = usePartWords();
  const styles = useStyles();
  return (
    <SettingsSection title={SECTION_WORDS.days}>
      {hasLedger && (
        <p className={styles.asOf}>
          {SETTING_WORDS.asOfHint}{' '}
          <Link as="button" inline onClick={() => document.getElementById(AS_OF_ID)?.focus()}>
            {SETTING_WORDS.asOfLink}
          </Link>
        </p>
      )}
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
            label={SETTING_WORDS[name]}
            limits={NUMBER_LIMITS[name]}
            value={form[name]}
            wrong={wrong.includes(name) ? rangeLine(...NUMBER_LIMITS[name]) : null}
            onChange={(value) => {
              onChange({ [name]: value });
            }}
          />
        ))}
        <FirstWarningField form={form} wrong={wrong} onChange={onChange} />
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

/** The one figure that may be left out. */
function FirstWarningField({ form, wrong, onChange }: Omit<DaySettingsProps, 'hasLedger'>) {
  const { optionalRangeLine, SETTING_WORDS } = usePartWords();
  const isOutside = wrong.includes('firstWarningDays');
  const isTooLate = wrong.includes('firstWarningOrder');
  return (
    <NumberField
      label={SETTING_WORDS.firstWarningDays}
      hint={SETTING_WORDS.firstWarningHint}
      limits={FIRST_WARNING_LIMITS}
      value={form.firstWarningDays}
      wrong={
        isOutside
          ? optionalRangeLine(...FIRST_WARNING_LIMITS)
          : isTooLate
            ? SETTING_WORDS.firstWarningOrder
            : null
      }
      onChange={(firstWarningDays) => {
        onChange({ firstWarningDays });
      }}
    />
  );
}
