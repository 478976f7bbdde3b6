import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LedgerSession } from '../../app/session-controller';
import { choiceFor, type ColumnChoices, type ColumnReading } from '../../domain/header/column-role';
import { useWords } from '../words/use-words';
import { usePartWords } from '../words/use-part-words';
import { AskCard } from './AskCard';
import { RoleSelect } from './RoleSelect';

export interface ColumnQuestionsProps {
  readonly columns: readonly ColumnReading[];
  readonly waiting: boolean;
  readonly session: LedgerSession;
}

/** More at once is a form and no question; the others come after these. */
const AT_ONCE = 3;

const useStyles = makeStyles({
  list: { display: 'grid', rowGap: tokens.spacingVerticalS, margin: 0, padding: 0 },
  item: { display: 'grid', rowGap: '2px', listStyleType: 'none' },
  title: { lineHeight: '1.6', overflowWrap: 'anywhere' },
  reason: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
  confirm: { justifySelf: 'start' },
});

/** Asks what uncertain columns are, with the best guess already chosen. */
export function ColumnQuestions({ columns, waiting, session }: ColumnQuestionsProps) {
  const { ACTION_WORDS } = useWords();
  const { ASK_WORDS, askColumnsTitle, takenForLine } = usePartWords();
  const styles = useStyles();
  const [changed, setChanged] = useState<ColumnChoices>({});
  const asked = columns.slice(0, AT_ONCE);
  const choices = Object.fromEntries(
    asked.map(({ key, role }) => [key, choiceFor(changed, key) ?? role ?? 'none']),
  );
  return (
    <AskCard
      title={askColumnsTitle(columns.length)}
      hint={ASK_WORDS.columnsBody}
      onPutOff={() => {
        session.questions.putOffColumns(columns.map(({ key }) => key));
      }}
    >
      <ul className={styles.list}>
        {asked.map((reading) => {
          const line = takenForLine(reading.column, reading.title);
          return (
            <li key={reading.key} className={styles.item}>
              <span className={styles.title}>{line}</span>
              <RoleSelect
                reading={reading}
                label={line}
                value={choiceFor(choices, reading.key) ?? 'none'}
                automatic={false}
                onChoose={(choice) => {
                  if (choice !== null) setChanged({ ...changed, [reading.key]: choice });
                }}
              />
              <span className={styles.reason}>{reading.reason}</span>
            </li>
          );
        })}
      </ul>
      <Button
        appearance="primary"
        size="small"
        className={styles.confirm}
        disabledFocusable={waiting}
        onClick={() => void session.questions.answerColumns(choices)}
      >
        {ACTION_WORDS.confirm}
      </Button>
    </AskCard>
  );
}
