import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import { reviewDue } from '../../../domain/review/reviews';
import { openStep } from '../../process/open-step';
import { SMALL_TEXT } from '../../small-text';
import { useReviews } from '../../use-reviews';
import { usePartWords } from '../../words/use-part-words';

export interface ReviewLineProps {
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  line: { ...SMALL_TEXT, columnGap: tokens.spacingHorizontalS },
});

/** 定期研究: that no meeting was recorded for too long, and the way to where one is recorded; else nothing. */
export function ReviewLine({ loaded, session }: ReviewLineProps) {
  const { OVERVIEW_MORE_WORDS, reviewDueLine } = usePartWords();
  const styles = useStyles();
  const { desk } = session.process;
  const { kept } = useReviews(desk, loaded);
  if (kept === null) return null;
  const { items, options } = loaded.ledger;
  const due = reviewDue(kept.reviews, items, options.feedback, desk.clock.today(), kept.interval);
  if (due === null) return null;
  return (
    <p className={styles.line}>
      {reviewDueLine(due.last, due.days)}{' '}
      <Link
        as="button"
        onClick={() => {
          openStep(session, 'comparison');
        }}
      >
        {OVERVIEW_MORE_WORDS.toReviews}
      </Link>
    </p>
  );
}
