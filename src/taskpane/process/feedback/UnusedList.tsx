import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FeedbackEditing } from '../../../app/process/feedback-editing';
import type { Unused } from '../../../domain/feedback/types';
import { useMore } from '../../use-more';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, lineHeight: '1.6' },
});

interface UnusedListProps {
  readonly editing: FeedbackEditing;
  readonly unused: readonly Unused[];
  /** Places of those that were made problems. */
  readonly taken: readonly number[];
}

/** The sentences that are neither problem nor recommendation, so that nothing is lost unseen. */
export function UnusedList({ editing, unused, taken }: UnusedListProps) {
  const { unusedTitle, FEEDBACK_WORDS, UNUSED_WORDS } = useProcessWords();
  const styles = useStyles();
  const left = unused.flatMap((one, at) => (taken.includes(at) ? [] : [{ ...one, at }]));
  const { shown, hidden, showMore } = useMore(left);
  if (left.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{unusedTitle(left.length)}</summary>
      <ul className={styles.list}>
        {shown.map(({ at, text, reason }) => (
          <li key={at}>
            <span className={styles.why}>{UNUSED_WORDS[reason]}</span>
            <p className={styles.words} lang={LEDGER_LANG}>
              {text}
            </p>
            <Button
              size="small"
              onClick={() => {
                editing.take(at);
              }}
            >
              {FEEDBACK_WORDS.use}
            </Button>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button onClick={showMore}>{FEEDBACK_WORDS.more}</Button>}
    </details>
  );
}
