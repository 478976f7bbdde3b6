import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useProcessWords } from '../use-process-words';

export interface IssueBarProps {
  readonly count: number;
  /** Was one of them issued today already? Then it asks first. */
  readonly isAgain: boolean;
  readonly isDisabled: boolean;
  readonly onIssue: () => void;
}

const useStyles = makeStyles({
  bar: { display: 'grid', rowGap: tokens.spacingVerticalS },
  ask: { margin: 0, lineHeight: '1.6' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  issue: { justifySelf: 'start' },
});

/** 生成并登记; what was issued today already is issued again only after a question. */
export function IssueBar({ count, isAgain, isDisabled, onIssue }: IssueBarProps) {
  const { issueButton, SUPERVISION_WORDS } = useProcessWords();
  const styles = useStyles();
  const [asks, setAsks] = useState(false);
  const issue = (): void => {
    setAsks(false);
    onIssue();
  };
  if (asks && isAgain && count > 0) {
    return (
      <div className={styles.bar} role="group" aria-label={SUPERVISION_WORDS.issue}>
        <p className={styles.ask} role="alert">
          {SUPERVISION_WORDS.again}
        </p>
        <div className={styles.buttons}>
          <Button appearance="primary" disabled={isDisabled} onClick={issue}>
            {SUPERVISION_WORDS.issueAgain}
          </Button>
          <Button
            onClick={() => {
              setAsks(false);
            }}
          >
            {SUPERVISION_WORDS.cancel}
          </Button>
        </div>
      </div>
    );
  }
  return (
    <Button
      className={styles.issue}
      appearance="primary"
      disabled={isDisabled || count === 0}
      onClick={() => {
        if (isAgain) setAsks(true);
        else issue();
      }}
    >
      {issueButton(count)}
    </Button>
  );
}
