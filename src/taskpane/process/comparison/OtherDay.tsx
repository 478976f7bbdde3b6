import { Input, Label, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { parseDay, type Day } from '../../../domain/calendar/day';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import type { Side } from './use-comparison';

const useStyles = makeStyles({ line: SMALL_TEXT });

export interface OtherDayProps {
  readonly side: Side;
  readonly onChoose: (day: Day) => void;
}

/** The as-of day of another file or sheet, and where it is from; nothing for what has its day of itself. */
export function OtherDay({ side, onChoose }: OtherDayProps) {
  const { dayFromLine, dayOfOther } = useProcessWords();
  const styles = useStyles();
  const id = useId();
  const { name, stand } = side;
  // What is being typed is no day yet; it stands until it is one.
  const [typed, setTyped] = useState<string | null>(null);
  if (name.kind !== 'file' && name.kind !== 'sheet') return null;
  return (
    <div>
      <Label htmlFor={id}>{dayOfOther(name.of)}</Label>{' '}
      <Input
        id={id}
        type="date"
        value={typed ?? stand.day}
        onChange={(_event, { value }) => {
          const day = parseDay(value);
          setTyped(day === null ? value : null);
          if (day !== null) onChoose(day);
        }}
        onBlur={() => {
          setTyped(null);
        }}
      />
      {name.dayFrom !== 'chosen' && <p className={styles.line}>{dayFromLine(name.dayFrom)}</p>}
    </div>
  );
}
