import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import type { Month, MonthFigures } from '../../../domain/summary/by-month';
import { PLAIN_BUTTON } from '../../overview/looks';
import { MONTH_PART_ORDER } from '../../overview/month-parts';
import { problemsAt, type ProblemsByRow } from '../../overview/shown-problems';
import { strongOf } from '../../state-colours';
import { usePartWords } from '../../words/use-part-words';
import { Spoken } from '../Spoken';
import { MonthPart } from './MonthPart';
import { ProblemRows } from './ProblemRows';

/** What every row of the months is given. */
export interface MonthRowsProps {
  /** The number of problems the longest bar stands for. */
  readonly most: number;
  /** The as-of month. */
  readonly now: Month;
  /** The row whose problems are listed below it. */
  readonly open: string | null;
  readonly byRow: ProblemsByRow;
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
  readonly onToggle: (key: string) => void;
}

export interface MonthRowProps extends MonthRowsProps {
  readonly figures: MonthFigures;
}

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  row: {
    position: 'relative',
    display: 'grid',
    gridTemplateColumns: '76px minmax(0, 1fr) 44px 28px',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    minHeight: '28px',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  button: PLAIN_BUTTON,
  small: { fontSize: tokens.fontSizeBase200 },
  now: { fontWeight: tokens.fontWeightSemibold },
  mark: { display: 'block', color: tokens.colorBrandForeground1 },
  bar: { display: 'flex', columnGap: '1px', height: '14px' },
  late: {
    color: strongOf('overdue'),
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'right',
    whiteSpace: 'nowrap',
  },
  total: { fontWeight: tokens.fontWeightSemibold, textAlign: 'right' },
  nothing: { gridColumn: '2 / -1', color: tokens.colorNeutralForeground3 },
  problems: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** One month: its bar and figures, and on demand its problems. */
export function MonthRow(props: MonthRowProps) {
  const { figures, most, now, open, byRow, loaded, session, onToggle } = props;
  const { NOTHING_DUE, OVERVIEW_MORE_WORDS, monthLine, monthName, monthOverdueLine } =
    usePartWords();
  const styles = useStyles();
  const { month, rows, overdue } = figures;
  const label = (
    <span className={month === now ? styles.now : undefined}>
      {monthLine(month)}
      {month === now && <span className={styles.mark}>{OVERVIEW_MORE_WORDS.asOfMonth}</span>}
    </span>
  );
  if (rows.length === 0) {
    return (
      <li className={mergeClasses(styles.item, styles.row)}>
        {label}
        <span className={styles.nothing}>{NOTHING_DUE}</span>
      </li>
    );
  }
  const isOpen = open === month;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={mergeClasses(styles.button, styles.row, styles.small)}
        aria-expanded={isOpen}
        aria-current={month === now ? 'date' : undefined}
        onClick={() => {
          onToggle(month);
        }}
      >
        <Spoken words={monthName(figures)}>
          {label}
          <span className={styles.bar} style={{ width: `${(rows.length / most) * 100}%` }}>
            {MONTH_PART_ORDER.filter((part) => figures[part] > 0).map((part) => (
              <MonthPart key={part} part={part} count={figures[part]} />
            ))}
          </span>
          <span className={styles.late}>{overdue > 0 && monthOverdueLine(overdue)}</span>
          <span className={styles.total}>{rows.length}</span>
        </Spoken>
      </button>
      {isOpen && (
        <div className={styles.problems}>
          <ProblemRows
            problems={problemsAt(rows, byRow)}
            label={monthLine(month)}
            loaded={loaded}
            session={session}
          />
        </div>
      )}
    </li>
  );
}
