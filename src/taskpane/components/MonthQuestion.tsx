import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { LedgerSession } from '../../app/session-controller';
import type { AmbiguousDeadline } from '../open-questions';
import { usePartWords } from '../words/use-part-words';
import { AskCard } from './AskCard';

export interface MonthQuestionProps {
  readonly deadline: AmbiguousDeadline;
  readonly waiting: boolean;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  answers: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks how 8月前 is meant; the click is the answer. */
export function MonthQuestion({ deadline, waiting, session }: MonthQuestionProps) {
  const { ASK_WORDS, askMonthTitle, monthAnswer } = usePartWords();
  const styles = useStyles();
  return (
    <AskCard
      title={askMonthTitle(deadline.text)}
      hint={ASK_WORDS.remembered}
      onPutOff={() => {
        session.questions.putOffMonthBefore();
      }}
    >
      <div className={styles.answers}>
        {(['end', 'start'] as const).map((reading) => (
          <Button
            key={reading}
            size="small"
            disabledFocusable={waiting}
            onClick={() => void session.questions.answerMonthBefore(reading)}
          >
            {monthAnswer(deadline[reading])}
          </Button>
        ))}
      </div>
    </AskCard>
  );
}
