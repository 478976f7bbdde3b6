import { makeStyles, tokens } from '@fluentui/react-components';
import { PLAIN_BUTTON } from '../../overview/looks';
import { problemsAt } from '../../overview/shown-problems';
import type { MonthRowsProps } from './MonthRow';
import { ProblemRows } from './ProblemRows';

export interface ApartRowProps extends MonthRowsProps {
  readonly name: string;
  readonly word: string;
  /** First rows of its problems. */
  readonly rows: readonly number[];
}

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    boxSizing: 'border-box',
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    minHeight: '28px',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  problems: { padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalM}` },
});

/** The problems that fall due in no month, with why. */
export function ApartRow(props: ApartRowProps) {
  const { name, word, rows, open, byRow, loaded, session, onToggle } = props;
  const styles = useStyles();
  const isOpen = open === name;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.button}
        aria-expanded={isOpen}
        onClick={() => {
          onToggle(name);
        }}
      >
        <span>{word}</span> <span className={styles.count}>{rows.length}</span>
      </button>
      {isOpen && (
        <div className={styles.problems}>
          <ProblemRows
            problems={problemsAt(rows, byRow)}
            label={word}
            loaded={loaded}
            session={session}
          />
        </div>
      )}
    </li>
  );
}
