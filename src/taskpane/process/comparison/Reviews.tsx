import { Button, Input, Label, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import { addReview, removeReview, type KeptReviews } from '../../../app/process/reviews';
import { parseDay } from '../../../domain/calendar/day';
import {
  LONGEST_NOTE,
  MEETINGS,
  reviewCounts,
  reviewDue,
  type Meeting,
  type Review,
} from '../../../domain/review/reviews';
import { SECTION_TITLE } from '../../overview/looks';
import type { PaneProps } from '../../pane-props';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';
import { useReviews } from './use-reviews';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  title: SECTION_TITLE,
  line: SMALL_TEXT,
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface ReviewsProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

/** 定期研究: the meetings that reviewed the rectification, and whether one is missing. */
export function Reviews({ state, session, loaded }: ReviewsProps) {
  const { COMPARISON_WORDS } = useProcessWords();
  const styles = useStyles();
  const { desk } = session.process;
  const { kept, reload } = useReviews(desk, loaded);
  const isBusy = state.task !== null;
  const change = (review: Review, how: typeof addReview, told: string): void => {
    void desk
      .busy('comparison', async () => {
        await how(desk.workbook, review);
        return told;
      })
      .then(reload);
  };
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{COMPARISON_WORDS.reviews}</h3>
      {kept !== null && <Known kept={kept} loaded={loaded} />}
      <ReviewForm
        isBusy={isBusy}
        onRecord={(review) => {
          change(review, addReview, COMPARISON_WORDS.recorded);
        }}
      />
      <ul className={styles.list}>
        {kept?.reviews.map((review) => (
          <ReviewRow
            key={`${review.day} ${review.meeting} ${review.note}`}
            review={review}
            isBusy={isBusy}
            onRemove={() => {
              change(review, removeReview, COMPARISON_WORDS.removed);
            }}
          />
        ))}
      </ul>
    </section>
  );
}

/** Whether one is missing, and how many were held up to the as-of day. */
function Known({ kept, loaded }: { readonly kept: KeptReviews; readonly loaded: LoadedLedger }) {
  const { COMPARISON_WORDS, meetingWord, reviewCountLine, reviewDueLine } = useProcessWords();
  const styles = useStyles();
  const { items, options } = loaded.ledger;
  const due = reviewDue(kept.reviews, items, options.feedback, options.asOf, kept.interval);
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
    </>
  );
}

interface ReviewFormProps {
  readonly isBusy: boolean;
  readonly onRecord: (review: Review) => void;
}

function ReviewForm({ isBusy, onRecord }: ReviewFormProps) {
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

interface ReviewRowProps {
  readonly review: Review;
  readonly isBusy: boolean;
  readonly onRemove: () => void;
}

/** Deleting asks first: nothing brings a record back. */
function ReviewRow({ review, isBusy, onRemove }: ReviewRowProps) {
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
