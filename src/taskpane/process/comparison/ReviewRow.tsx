import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Review } from '../../../domain/review/reviews';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export interface ReviewRowProps {
  readonly review: Review;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Deleting asks first: nothing brings a record back. */
export function ReviewRow({ review, isBusy, onRemove }: ReviewRowProps) {
  const { COMPARISON_WORDS, meetingWord, reviewLine } = useProcessWords();
  const styles = useStyles();
  const [isAsking, setAsking] = useState(false);
  const line = reviewLine(review.day, meetingWord(review.meeting), review.note);
  return (
    <li className={styles.row}>
      <span>{line}</span>
      {isAsking ? (
        <>
          <Button size="small" disabled={isBusy} onClick={onRemove}>
            {COMPARISON_WORDS.removeAsk}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              setAsking(false);
            }}
          >
            {COMPARISON_WORDS.keep}
          </Button>
        </>
      ) : (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`${COMPARISON_WORDS.remove} ${line}`}
          onClick={() => {
            setAsking(true);
          }}
        >
          {COMPARISON_WORDS.remove}
        </Button>
      )}
    </li>
  );
}
