import { makeStyles, tokens } from '@fluentui/react-components';
import {
  choiceFor,
  type ColumnChoices,
  type ColumnReading,
} from '../../../domain/header/column-role';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { SMALL_TEXT } from '../../small-text';
import type { FormPartProps } from './form-part';
import { RoleSelect, type RoleChoice } from '../RoleSelect';
import { SettingsSection } from './SettingsSection';

export interface ColumnSettingsProps extends FormPartProps {
  /** The columns of the ledger on screen; null where there is none. */
  readonly readings: readonly ColumnReading[] | null;
}

const useStyles = makeStyles({
  summary: { lineHeight: '1.6', cursor: 'pointer' },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalM} 0 0`,
    padding: 0,
  },
  item: { display: 'grid', rowGap: '2px', listStyleType: 'none' },
  title: { lineHeight: '1.6', overflowWrap: 'anywhere' },
  hint: SMALL_TEXT,
});

/** The choices with one more, or with one taken back where it is null. */
function withChoice(choices: ColumnChoices, key: string, choice: RoleChoice): ColumnChoices {
  const others = Object.entries(choices).filter(([other]) => other !== key);
  return Object.fromEntries(choice === null ? others : [...others, [key, choice]]);
}

/** 列: what every column was taken for and why; each can be said otherwise. */
export function ColumnSettings({ readings, form, onChange }: ColumnSettingsProps) {
  const { COLUMN_WORDS, CONFIDENCE_WORDS, SECTION_WORDS, columnLine, columnsLine } = usePartWords();
  const { labelled } = useWords();
  const styles = useStyles();
  if (readings === null) {
    return (
      <SettingsSection title={SECTION_WORDS.columns}>
        <p className={styles.hint}>{COLUMN_WORDS.noLedger}</p>
      </SettingsSection>
    );
  }
  const unsure = readings.filter(({ confidence }) => confidence === 'unsure').length;
  return (
    <SettingsSection title={SECTION_WORDS.columns}>
      <details>
        <summary className={styles.summary}>{columnsLine(readings.length, unsure)}</summary>
        <ul className={styles.list}>
          {readings.map((reading) => (
            <li key={reading.key} className={styles.item}>
              <span className={styles.title}>{columnLine(reading.column, reading.title)}</span>
              <RoleSelect
                reading={reading}
                label={columnLine(reading.column, reading.title)}
                value={choiceFor(form.columns, reading.key) ?? null}
                automatic
                onChoose={(choice) => {
                  onChange({ columns: withChoice(form.columns, reading.key, choice) });
                }}
              />
              <p className={styles.hint}>
                {labelled(CONFIDENCE_WORDS[reading.confidence], '')}
                <span lang={LEDGER_LANG}>{reading.reason}</span>
              </p>
            </li>
          ))}
        </ul>
      </details>
    </SettingsSection>
  );
}
