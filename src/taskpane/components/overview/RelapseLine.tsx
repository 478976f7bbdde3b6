import { makeStyles, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import { relapsedAmong, relapseWords } from '../../../domain/ledger/relapse-words';
import { ROW_BUTTON } from '../../row-button';
import { strongOf } from '../../state-colours';
import { usePartWords } from '../../words/use-part-words';

export interface RelapseLineProps {
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  line: {
    ...ROW_BUTTON,
    border: 'none',
    padding: `${tokens.spacingVerticalXS} 0`,
    color: strongOf('overdue'),
  },
});

/** How many problems a look-back found to have come back; a click leads to the cells. Nothing where there are none. */
export function RelapseLine({ loaded, session }: RelapseLineProps) {
  const { relapsedLine } = usePartWords();
  const styles = useStyles();
  const relapsed = relapsedAmong(loaded.ledger.items);
  if (relapsed.length === 0) return null;
  const cells = relapsed.flatMap(({ relapse }) => relapse?.cell ?? []);
  return (
    <button
      type="button"
      className={styles.line}
      onClick={() => void session.selectCells(loaded.sheet.id, cells)}
    >
      {relapsedLine(relapsed.length, relapseWords(relapsed))}
    </button>
  );
}
