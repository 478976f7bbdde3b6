import { makeStyles, tokens } from '@fluentui/react-components';
import { daysBetween, type Day } from '../../domain/calendar/day';
import type { ShownProblem } from '../overview-model';
import { strongOf } from '../state-colours';
import { langOf, LEDGER_LANG } from '../words/ledger-lang';
import { useWords } from '../words/use-words';
import { ROW_BUTTON } from '../row-button';

export interface ProblemRowProps {
  readonly problem: ShownProblem;
  readonly asOf: Day;
  readonly onSelect: () => void;
}

const useStyles = makeStyles({
  item: { listStyleType: 'none' },
  button: {
    display: 'grid',
    width: '100%',
    rowGap: '2px',
    padding: tokens.spacingHorizontalS,
    border: 'none',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    ...ROW_BUTTON,
  },
  problem: { lineHeight: '1.5' },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  word: { fontWeight: tokens.fontWeightSemibold },
});

/** One problem: what it is, how it stands with its deadline, who answers for it and where it is written. */
export function ProblemRow({ problem, asOf, onSelect }: ProblemRowProps) {
  const { dueLine, problemTitle, rowLine, STATE_WORDS } = useWords();
  const styles = useStyles();
  const { item, state } = problem;
  const { due } = item.deadline;
  return (
    <li className={styles.item}>
      <button type="button" className={styles.button} onClick={onSelect}>
        <span lang={langOf(item.problem)} className={styles.problem}>
          {problemTitle(item)}
        </span>
        <span className={styles.small}>
          <span className={styles.word} style={{ color: strongOf(state) }}>
            {STATE_WORDS[state]}
          </span>
          {` · ${dueLine(item, due === null ? null : daysBetween(asOf, due))}`}
        </span>
        <span className={styles.small}>
          {item.unit !== '' && (
            <>
              <span lang={LEDGER_LANG}>{item.unit}</span>
              {' · '}
            </>
          )}
          {rowLine(item)}
        </span>
      </button>
    </li>
  );
}
