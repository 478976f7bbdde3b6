import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PlannedLookBack } from '../../../domain/look-back/types';
import { ROW_BUTTON } from '../../row-button';
import { SMALL_TEXT } from '../../small-text';
import { strongOf } from '../../state-colours';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

export interface LookBackRowProps {
  readonly entry: PlannedLookBack;
  readonly onShow: (cells: readonly string[]) => void;
}

const useStyles = makeStyles({
  row: {
    ...ROW_BUTTON,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
  },
  line: {
    ...SMALL_TEXT,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    wordBreak: 'keep-all',
    overflowWrap: 'anywhere',
  },
  // A reason may be longer than the pane is wide; it then breaks behind its comma.
  short: { whiteSpace: 'nowrap' },
  relapsed: { color: strongOf('overdue') },
});

/** One problem of the plan: what it is, why it is here, and by how many days. A click leads to its cells. */
export function LookBackRow({ entry, onShow }: LookBackRowProps) {
  const { lookBackDays, lookBackRow } = useProcessWords();
  const styles = useStyles();
  const { item, state, daysLeft, reason } = entry;
  const { relapse } = item;
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => {
        onShow([relapse ? relapse.cell : `${item.row}:${item.row}`]);
      }}
    >
      <span className={mergeClasses(state === 'relapsed' && styles.relapsed)} lang={LEDGER_LANG}>
        {item.serial === '' ? '' : `${item.serial} `}
        {item.problem}
      </span>
      <span className={styles.line}>
        <span className={styles.short}>{lookBackRow(item.row)}</span>
        {daysLeft !== null && <span className={styles.short}>{lookBackDays(daysLeft)}</span>}
        <span lang={LEDGER_LANG}>{relapse ? `${relapse.cell} ${reason}` : reason}</span>
      </span>
    </button>
  );
}
