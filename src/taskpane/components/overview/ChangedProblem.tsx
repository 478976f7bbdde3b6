import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import type { ChangedRow } from '../../overview/change-lists';
import { PLAIN_BUTTON } from '../../overview/looks';
import { areaOfItem } from '../../overview-model';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';

export interface ChangedProblemProps {
  readonly changed: ChangedRow;
  /** The ledger in which the later rows stand; null where it is not of this workbook, or none. */
  readonly loaded: LoadedLedger | null;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  item: {
    listStyleType: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  entry: {
    display: 'grid',
    boxSizing: 'border-box',
    width: '100%',
    rowGap: '2px',
    padding: tokens.spacingHorizontalS,
  },
  button: { ...PLAIN_BUTTON, borderRadius: 0 },
  small: SMALL_TEXT,
});

/** One problem with what of it changed; it leads to its rows where it still has any. */
export function ChangedProblem({ changed, loaded, session }: ChangedProblemProps) {
  const { problemTitle } = useWords();
  const { changedRowsLine, changedTitle, changeNoteLine } = usePartWords();
  const styles = useStyles();
  const { rows, note } = changed;
  const line =
    rows === null
      ? changeNoteLine(note)
      : `${changeNoteLine(note)} · ${changedRowsLine(rows.row, rows.lastRow)}`;
  const item = loaded?.ledger.items.find(({ row }) => row === rows?.row);
  if (loaded === null || item === undefined) {
    return (
      <li className={styles.item}>
        <div className={styles.entry}>
          <span>{changedTitle(changed)}</span> <span className={styles.small}>{line}</span>
        </div>
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.entry)}
        onClick={() => void session.select(loaded.sheet.id, areaOfItem(loaded.ledger, item))}
      >
        <span>{problemTitle(item)}</span> <span className={styles.small}>{line}</span>
      </button>
    </li>
  );
}
