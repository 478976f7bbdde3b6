import type { Ledger } from '../../../domain/ledger/types';
import { nextDeadline } from '../../warning-model';
import { usePartWords } from '../../words/use-part-words';
import { StatePanel } from '../StatePanel';
import { SMALL_TEXT } from '../../small-text';
import { makeStyles } from '@fluentui/react-components';

export interface NoWarningsProps {
  readonly ledger: Ledger;
  /** How many open problems name no day. */
  readonly undated: number;
}

const useStyles = makeStyles({ undated: SMALL_TEXT });

/** Good news, and what comes next. */
export function NoWarnings({ ledger, undated }: NoWarningsProps) {
  const { nextDeadlineLine, undatedLine, WARNING_WORDS } = usePartWords();
  const styles = useStyles();
  return (
    <StatePanel title={WARNING_WORDS.none} message={nextDeadlineLine(nextDeadline(ledger))}>
      {undated > 0 && <p className={styles.undated}>{undatedLine(undated)}</p>}
    </StatePanel>
  );
}
