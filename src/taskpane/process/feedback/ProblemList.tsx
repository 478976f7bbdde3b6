import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { EditedProblem, FeedbackEditing } from '../../../app/process/feedback-editing';
import { useMore } from '../../use-more';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import { ProblemEditor } from './ProblemEditor';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
});

interface ProblemListProps {
  readonly editing: FeedbackEditing;
  readonly problems: readonly EditedProblem[];
  readonly source: string;
}

/** The problems in the order of the text, under their headings. */
export function ProblemList({ editing, problems, source }: ProblemListProps) {
  const { FEEDBACK_WORDS } = useProcessWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(problems);
  const numbers = numbersOf(problems);
  return (
    <>
      <ol className={styles.list}>
        {shown.map((problem, at) => {
          const heading = problem.path.join('—');
          const isNew = at === 0 || heading !== shown[at - 1]?.path.join('—');
          return (
            <li key={problem.id}>
              {isNew && (
                <h3 className={styles.heading} lang={heading === '' ? undefined : LEDGER_LANG}>
                  {heading === '' ? FEEDBACK_WORDS.noHeading : heading}
                </h3>
              )}
              <ProblemEditor
                editing={editing}
                problem={problem}
                number={numbers[at] ?? 0}
                words={source.slice(problem.source.start, problem.source.end)}
                canMerge={(numbers[at] ?? 0) > 1}
              />
            </li>
          );
        })}
      </ol>
      {hidden > 0 && <Button onClick={showMore}>{FEEDBACK_WORDS.more}</Button>}
    </>
  );
}

/** As they will be numbered in the ledger; a removed one bears the number it would have. */
function numbersOf(problems: readonly EditedProblem[]): readonly number[] {
  let number = 0;
  return problems.map(({ isRemoved }) => {
    if (!isRemoved) number += 1;
    return isRemoved ? number + 1 : number;
  });
}
