import { Button, Input, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { parseDay } from '../../../domain/calendar/day';
import { LONGEST_NOTE, MEETINGS, type Meeting, type Review } from '../../../domain/review/reviews';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  line: SMALL_TEXT,
  note: { width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ReviewFormProps {
  readonly isBusy: boolean;
  readonly onRecord: (review: Review) => void;
}

/** One meeting to be recorded. */
export function ReviewForm({ isBusy, onRecord }: ReviewFormProps) {
  const { COMPARISON_WORDS, meetingWord } = useProcessWords();
  const styles = useStyles();
  const id = useId();
  const [day, setDay] = useState('');
  const [meeting, setMeeting] = useState<Meeting>('committee');
  const [note, setNote] = useState('');
  const held = parseDay(day);
  const record = (): void => {
    if (held === null) return;
    onRecord({ day: held, meeting, note: note.trim() });
    setNote('');
  };
  return (
    <div className={styles.row}>
      <Label htmlFor={`${id}day`}>{COMPARISON_WORDS.reviewDay}</Label>
      <Input
        id={`${id}day`}
        type="date"
        value={day}
        onChange={(_event, { value }) => {
          setDay(value);
        }}
      />
      <Select
        aria-label={COMPARISON_WORDS.meeting}
        value={meeting}
        onChange={(_event, { value }) => {
          setMeeting(MEETINGS.find((one) => one === value) ?? 'other');
        }}
      >
        {MEETINGS.map((one) => (
          <option key={one} value={one}>
            {meetingWord(one)}
          </option>
        ))}
      </Select>
      <Input
        className={styles.note}
        aria-label={COMPARISON_WORDS.note}
        placeholder={COMPARISON_WORDS.note}
        maxLength={LONGEST_NOTE}
        value={note}
        onChange={(_event, { value }) => {
          setNote(value);
        }}
      />
      <Button disabled={isBusy || held === null} onClick={record}>
        {COMPARISON_WORDS.record}
      </Button>
      {held === null && <span className={styles.line}>{COMPARISON_WORDS.dayMissing}</span>}
    </div>
  );
}
