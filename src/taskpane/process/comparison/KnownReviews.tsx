import { Button, makeStyles } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import { MEETING_FACTS, type KeptReviews } from '../../../app/process/reviews';
import type { Day } from '../../../domain/calendar/day';
import type { Facts } from '../../../domain/report/types';
import { reviewCounts, reviewDue } from '../../../domain/review/reviews';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({ line: SMALL_TEXT });

export interface KnownReviewsProps {
  readonly kept: KeptReviews;
  readonly loaded: LoadedLedger;
  readonly today: Day;
  /** What the reports say so far. */
  readonly facts: Facts;
  readonly onFact: (facts: Facts) => Promise<void>;
}

/** Whether a review is missing today, and how many were held up to the as-of day; their number for the report. */
export function KnownReviews({ kept, loaded, today, facts, onFact }: KnownReviewsProps) {
  const { COMPARISON_WORDS, factButton, factOffer, meetingWord, reviewCountLine } =
    useProcessWords();
  const { reviewDueLine } = usePartWords();
  const styles = useStyles();
  const { items, options } = loaded.ledger;
  const due = reviewDue(kept.reviews, items, options.feedback, today, kept.interval);
  const counts = reviewCounts(kept.reviews, options.feedback, options.asOf);
  return (
    <>
      {kept.damaged > 0 && <p className={styles.line}>{COMPARISON_WORDS.damaged}</p>}
      {due !== null && (
        <p className={styles.line} role="status">
          {reviewDueLine(due.last, due.days)}
        </p>
      )}
      <p className={styles.line}>
        {counts.length === 0
          ? COMPARISON_WORDS.reviewsNone
          : reviewCountLine(counts.map(({ meeting, count }) => [meetingWord(meeting), count]))}
      </p>
      {counts.map(({ meeting, count }) => {
        const fact = MEETING_FACTS[meeting];
        const now = fact === undefined ? '' : (facts[fact] ?? '').trim();
        if (fact === undefined || now === String(count)) return null;
        return (
          <div key={meeting}>
            <p className={styles.line}>{factOffer(fact, now, count)}</p>
            <Button size="small" onClick={() => void onFact({ [fact]: String(count) })}>
              {factButton(count)}
            </Button>
          </div>
        );
      })}
    </>
  );
}
