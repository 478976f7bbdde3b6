import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { type FeedbackDraft, kept } from '../../../app/process/feedback-editing';
import { onOneLine } from '../../../domain/feedback/spans';
import type { Recommendation } from '../../../domain/feedback/types';
import { useMore } from '../../use-more';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import type { ProcessWords } from '../words/zh-cn';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', fontWeight: tokens.fontWeightSemibold },
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  why: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  words: { margin: 0, lineHeight: '1.6' },
});

/** What was recommended, and which problems of the ledger it answers. */
export function RecommendationList({ draft }: { readonly draft: FeedbackDraft }) {
  const words = useProcessWords();
  const styles = useStyles();
  const { recommendations } = draft.feedback;
  const { shown, hidden, showMore } = useMore(recommendations);
  const numbers = useMemo(() => numbersByOrigin(draft), [draft]);
  if (recommendations.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>
        {words.recommendationsTitle(recommendations.length)}
      </summary>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={one.source.start}>
            <p className={styles.words} lang={LEDGER_LANG}>
              {onOneLine(one.text)}
            </p>
            <p className={styles.why}>{answersOf(one, numbers, words)}</p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <Button onClick={showMore}>{words.FEEDBACK_WORDS.more}</Button>}
    </details>
  );
}

/** For each problem as it was read, the numbers of those made of it. */
function numbersByOrigin(draft: FeedbackDraft): ReadonlyMap<number, readonly number[]> {
  const numbers = new Map<number, number[]>();
  kept(draft).forEach(({ origins }, at) => {
    for (const origin of origins) numbers.set(origin, [...(numbers.get(origin) ?? []), at + 1]);
  });
  return numbers;
}

function answersOf(
  { answers }: Recommendation,
  numbers: ReadonlyMap<number, readonly number[]>,
  words: ProcessWords,
): string {
  const found = [...new Set(answers.flatMap(({ problem }) => numbers.get(problem) ?? []))];
  const [first] = answers;
  if (found.length === 0 || first === undefined) return words.FEEDBACK_WORDS.noAnswer;
  const shared = [...new Set(answers.flatMap((answer) => answer.words))].slice(0, 4);
  return words.answersLine(
    found.sort((a, b) => a - b),
    words.ANSWER_WORDS[first.reason],
    shared,
  );
}
