import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons/svg/arrow-clockwise';
import { TableAddRegular } from '@fluentui/react-icons/svg/table-add';
import { TableSimpleRegular } from '@fluentui/react-icons/svg/table-simple';
import type { NotALedger } from '../../app/session';
import type { LedgerSession } from '../../app/session-controller';
import { useWords } from '../words/use-words';
import type { Words } from '../words/zh-cn';
import { StatePanel } from './StatePanel';

export interface NotLedgerPanelProps {
  readonly result: NotALedger;
  /** True while something is being written. */
  readonly waiting: boolean;
  readonly session: LedgerSession;
}

const TITLES: Readonly<Record<NotALedger['reason'], keyof Words['PANE_WORDS']>> = {
  empty: 'emptySheet',
  noHeader: 'notLedger',
  noRows: 'stillEmpty',
};

const useStyles = makeStyles({
  sheets: { display: 'grid', rowGap: tokens.spacingVerticalXS, margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  sheet: { width: '100%', justifyContent: 'flex-start' },
  hint: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
  start: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  retry: { justifySelf: 'start' },
});

/** Why this sheet is no ledger, which sheets are, what a ledger needs, and where there is none, a new one. */
export function NotLedgerPanel({ result, waiting, session }: NotLedgerPanelProps) {
  const { ACTION_WORDS, notLedgerLine, PANE_WORDS, startLedgerLine } = useWords();
  const styles = useStyles();
  const { reason, candidates } = result;
  // A ledger that has its header is to be filled in, not begun anew.
  const offersNew = reason === 'empty' || (reason === 'noHeader' && candidates.length === 0);
  return (
    <StatePanel title={PANE_WORDS[TITLES[reason]]} message={notLedgerLine(result)}>
      <OtherSheets result={result} session={session} />
      <Button
        className={styles.retry}
        appearance="subtle"
        icon={<ArrowClockwiseRegular />}
        onClick={() => void session.reload()}
      >
        {ACTION_WORDS.readAgain}
      </Button>
      {offersNew && (
        <div className={styles.start}>
          <Button
            appearance={candidates.length === 0 ? 'primary' : 'secondary'}
            icon={<TableAddRegular />}
            disabledFocusable={waiting}
            onClick={() => void session.startLedger()}
          >
            {ACTION_WORDS.startLedger}
          </Button>
          <p className={styles.hint}>{startLedgerLine(reason === 'empty')}</p>
        </div>
      )}
    </StatePanel>
  );
}

/** The sheets that do look like a ledger, visible or hidden. */
function OtherSheets({ result, session }: Omit<NotLedgerPanelProps, 'waiting'>) {
  const { hiddenLedgersLine, PANE_WORDS } = useWords();
  const styles = useStyles();
  const { reason, candidates, hidden = [] } = result;
  if (candidates.length === 0) {
    if (hidden.length > 0) {
      return <p className={styles.hint}>{hiddenLedgersLine(hidden.map(({ name }) => name))}</p>;
    }
    return reason === 'noRows' ? null : <p className={styles.hint}>{PANE_WORDS.noCandidates}</p>;
  }
  return (
    <>
      <p className={styles.hint}>{PANE_WORDS.candidates}</p>
      <ul className={styles.sheets}>
        {candidates.map((sheet) => (
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
    </>
  );
}
