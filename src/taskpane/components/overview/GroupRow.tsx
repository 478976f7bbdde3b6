import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { memo } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import { formatPercent } from '../../../domain/summary/percent';
import { hasRate, type GroupRow as Row } from '../../overview/group-rows';
import { PLAIN_BUTTON } from '../../overview/looks';
import { problemsAt, type ProblemsByRow } from '../../overview/shown-problems';
import { strongOf } from '../../state-colours';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { ProblemRows } from './ProblemRows';
import { StateStrip } from './StateStrip';

export interface GroupRowProps {
  readonly row: Row;
  /** Are its problems listed below it? */
  readonly open: boolean;
  readonly byRow: ProblemsByRow;
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
  readonly onToggle: (name: string) => void;
}

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  head: {
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
    textAlign: 'left',
    verticalAlign: 'top',
  },
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXXS,
    width: '100%',
    minHeight: '28px',
    padding: `${tokens.spacingVerticalXXS} 0`,
    lineHeight: tokens.lineHeightBase300,
  },
  fold: {
    flexShrink: 0,
    marginTop: '2px',
    fontSize: '16px',
    color: tokens.colorNeutralForeground3,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  strip: { paddingRight: tokens.spacingHorizontalXS },
  figure: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXXS}`,
    textAlign: 'right',
    verticalAlign: 'top',
  },
  number: { display: 'block', lineHeight: tokens.lineHeightBase300 },
  late: {
    display: 'block',
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    color: strongOf('overdue'),
  },
  small: {
    display: 'block',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  problems: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM} 18px` },
});

/** One group: its name over the bar of its states, its figures, and on demand its problems. */
export const GroupRow = memo(function GroupRow(props: GroupRowProps) {
  const { row, open, byRow, loaded, session, onToggle } = props;
  const { statesLine } = useWords();
  const { shareLine } = usePartWords();
  const styles = useStyles();
  const { figures, counts } = row;
  const { name, total, completionRate, rows } = figures;
  const Fold = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <tr className={open ? undefined : styles.row}>
        <th scope="row" abbr={name} className={styles.head}>
          <button
            type="button"
            className={styles.button}
            aria-expanded={open}
            onClick={() => {
              onToggle(name);
            }}
          >
            <Fold className={styles.fold} />
            <span lang={LEDGER_LANG} className={styles.name}>
              {name}
            </span>
          </button>
          <div className={styles.strip} role="img" aria-label={statesLine(counts)}>
            <StateStrip counts={counts} size="small" />
          </div>
        </th>
        <td className={styles.figure}>{total}</td>
        <OverdueCell row={row} />
        <td className={styles.figure}>
          <span className={styles.number}>
            {hasRate(row) ? formatPercent(completionRate.percent) : '—'}
          </span>
          <span className={styles.small}>{shareLine(completionRate)}</span>
        </td>
      </tr>
      {open && (
        <tr className={styles.row}>
          <td colSpan={4} className={styles.problems}>
            <ProblemRows
              problems={problemsAt(rows, byRow)}
              label={name}
              loaded={loaded}
              session={session}
            />
          </td>
        </tr>
      )}
    </>
  );
});

function OverdueCell({ row }: Pick<GroupRowProps, 'row'>) {
  const { longestLine } = usePartWords();
  const styles = useStyles();
  const { overdue } = row.figures;
  return (
    <td className={styles.figure}>
      {overdue === 0 ? (
        <span className={styles.number}>0</span>
      ) : (
        <>
          <span className={styles.late}>{overdue}</span>
          <span className={styles.small}>{longestLine(row)}</span>
        </>
      )}
    </td>
  );
}
