import { makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import {
  addReview,
  removeReview,
  setInterval,
  type KeptReviews,
} from '../../../app/process/reviews';
import type { Review } from '../../../domain/review/reviews';
import { SECTION_TITLE } from '../../overview/looks';
import type { PaneProps } from '../../pane-props';
import { useReviews } from '../../use-reviews';
import { useProcessWords } from '../use-process-words';
import { IntervalField } from './IntervalField';
import { KnownReviews } from './KnownReviews';
import { ReviewForm } from './ReviewForm';
import { ReviewRow } from './ReviewRow';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS },
  title: SECTION_TITLE,
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
  const change = (keep: () => Promise<KeptReviews>, told: string): void => {
    void desk
      .busy('comparison', async () => {
        await keep();
        return told;
      })
      .then(reload);
  };
  const { workbook } = desk;
  return (
    <section className={styles.part}>
      <h3 className={styles.title}>{COMPARISON_WORDS.reviews}</h3>
      {kept !== null && (
        <KnownReviews
          kept={kept}
          loaded={loaded}
          today={desk.clock.today()}
          facts={state.drafting.facts}
          onFact={session.drafts.saveFacts}
        />
      )}
      <ReviewForm
        isBusy={isBusy}
        onRecord={(review: Review) => {
          change(() => addReview(workbook, review), COMPARISON_WORDS.recorded);
        }}
      />
      <ul className={styles.list}>
        {kept?.reviews.map((review) => (
          <ReviewRow
            key={`${review.day} ${review.meeting} ${review.note}`}
            review={review}
            isBusy={isBusy}
            onRemove={() => {
              change(() => removeReview(workbook, review), COMPARISON_WORDS.removed);
            }}
          />
        ))}
      </ul>
      {kept !== null && (
        <IntervalField
          key={kept.interval}
          interval={kept.interval}
          isBusy={isBusy}
          onSave={(interval) => {
            change(() => setInterval(workbook, interval), COMPARISON_WORDS.intervalSaved);
          }}
        />
      )}
    </section>
  );
}
