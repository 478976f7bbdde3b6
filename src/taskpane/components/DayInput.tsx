import { Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { parseDay, type Day } from '../../domain/calendar/day';

/** The id of the field of the 统计日期. */
export const AS_OF_ID = 'as-of';

export interface DayInputProps {
  readonly id: string;
  readonly label: string;
  readonly value: Day;
  readonly onCommit: (day: Day) => void;
}

/** While a year is being typed the field passes through 0002, 0020, 0202: those are not meant. */
const EARLIEST: Day = '1990-01-01';

const useStyles = makeStyles({
  field: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  input: { width: '132px' },
});

/** A date field that commits whole, meant days only and falls back to the last one when left unfinished. */
export function DayInput({ id, label, value, onCommit }: DayInputProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState<string | null>(null);
  const take = (text: string): void => {
    const day = parseDay(text);
    if (day === null || day < EARLIEST) {
      setTyped(text);
      return;
    }
    setTyped(null);
    if (day !== value) onCommit(day);
  };
  return (
    <span className={styles.field}>
      <Label className={styles.label} htmlFor={id}>
        {label}
      </Label>
      <Input
        id={id}
        type="date"
        size="small"
        className={styles.input}
        value={typed ?? value}
        onChange={(_event, { value: text }) => {
          take(text);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
    </span>
  );
}
