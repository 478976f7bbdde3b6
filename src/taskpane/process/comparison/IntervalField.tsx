import { Button, Input, Label, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { MOST_INTERVAL } from '../../../app/process/reviews';
import type { ReviewInterval } from '../../../domain/review/reviews';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  line: SMALL_TEXT,
});

export interface IntervalFieldProps {
  readonly interval: ReviewInterval;
  readonly isBusy: boolean;
  readonly onSave: (interval: ReviewInterval) => void;
}

/** After how many days a review is missing; blank for a calendar month. */
export function IntervalField({ interval, isBusy, onSave }: IntervalFieldProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  const id = useId();
  const before = interval === null ? '' : String(interval);
  const [typed, setTyped] = useState(before);
  const days = typed.trim() === '' ? null : Number(typed);
  const isWrong = days !== null && !(Number.isInteger(days) && days >= 1 && days <= MOST_INTERVAL);
  return (
    <div className={styles.row}>
      <Label htmlFor={id}>{COMPARISON_WORDS.interval}</Label>
      <Input
        id={id}
        inputMode="numeric"
        value={typed}
        aria-invalid={isWrong}
        onChange={(_event, { value }) => {
          setTyped(value);
        }}
      />
      <Button
        disabled={isBusy || isWrong || typed.trim() === before}
        onClick={() => {
          onSave(days);
        }}
      >
        {COMPARISON_WORDS.intervalSave}
      </Button>
      {isWrong && <span className={styles.line}>{COMPARISON_WORDS.intervalWrong}</span>}
    </div>
  );
}
