import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular, TableSimpleRegular } from '@fluentui/react-icons';
import type { NotALedger } from '../../app/session';
import type { LedgerSession } from '../../app/session-controller';
import { useWords } from '../words/use-words';
import { StatePanel } from './StatePanel';

export interface NotLedgerPanelProps {
  readonly result: NotALedger;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  sheets: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  sheet: { width: '100%', justifyContent: 'flex-start' },
  hint: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
  retry: { justifySelf: 'start' },
});

/** Why this sheet is no ledger, which sheets are, and what a ledger needs. */
export function NotLedgerPanel({ result, session }: NotLedgerPanelProps) {
  const { ACTION_WORDS, notLedgerLine, PANE_WORDS } = useWords();
  const styles = useStyles();
  const title = result.reason === 'empty' ? PANE_WORDS.emptySheet : PANE_WORDS.notLedger;
  return (
    <StatePanel title={title} message={notLedgerLine(result)}>
      <p className={styles.hint}>
        {result.candidates.length > 0 ? PANE_WORDS.candidates : PANE_WORDS.noCandidates}
      </p>
      {result.candidates.length > 0 && (
        <ul className={styles.sheets}>
          {result.candidates.map((sheet) => (
            <li key={sheet.id} className={styles.item}>
              <Button
                className={styles.sheet}
                icon={<TableSimpleRegular />}
                onClick={() => void session.chooseSheet(sheet)}
              >
                {sheet.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Button
        className={styles.retry}
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        onClick={() => void session.reload()}
      >
        {ACTION_WORDS.readAgain}
      </Button>
    </StatePanel>
  );
}
