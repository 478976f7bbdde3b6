import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Session } from '../../app/session';
import { useWords } from '../words/use-words';
import { DayInput } from './DayInput';
import type { PaneProps } from '../pane-props';

const useStyles = makeStyles({
  header: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    paddingBottom: 0,
  },
  // Excel lays its own menu over the top right corner, 34 × 32 px.
  titles: { paddingRight: '34px', minHeight: '32px' },
  sheet: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  days: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: '12px' },
  feedback: { minWidth: 0, padding: 0, fontWeight: tokens.fontWeightRegular, color: 'inherit' },
});

/** Which sheet and header were recognised, and the two days the figures depend on. */
export function SourceHeader({ state, session }: PaneProps) {
  const { ACTION_WORDS, PANE_WORDS, feedbackButton, feedbackLine, sourceLine } = useWords();
  const styles = useStyles();
  const { phase } = state;
  return (
    <header className={styles.header}>
      <div className={styles.titles}>
        <h1 className={styles.sheet}>{titleOf(state, PANE_WORDS.name)}</h1>
        {phase.kind === 'ledger' && (
          <p className={styles.small}>
            {sourceLine(phase.ledger, phase.summary)}
            {state.reading !== null && ` · ${PANE_WORDS.refreshing}`}
          </p>
        )}
      </div>
      {phase.kind === 'ledger' && (
        <div className={styles.days}>
          <DayInput
            label={PANE_WORDS.asOf}
            value={phase.ledger.options.asOf}
            onCommit={(day) => void session.chooseAsOf(day)}
          />
          {state.asOf !== null && (
            <Button size="small" appearance="subtle" onClick={() => void session.chooseAsOf(null)}>
              {ACTION_WORDS.followToday}
            </Button>
          )}
          <p className={styles.small}>
            {PANE_WORDS.feedback}{' '}
            <Button
              size="small"
              appearance="transparent"
              className={styles.feedback}
              aria-label={feedbackButton(phase.ledger.options.feedback)}
              onClick={() => {
                session.openTab('settings');
              }}
            >
              {feedbackLine(phase.ledger.options.feedback)}
            </Button>
          </p>
        </div>
      )}
    </header>
  );
}

/** The sheet the pane is about; its own name where it is about none. */
function titleOf({ phase }: Session, name: string): string {
  return phase.kind === 'ledger' || phase.kind === 'notLedger' ? phase.sheet.name : name;
}
