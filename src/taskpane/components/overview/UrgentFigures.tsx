import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { DisplayState } from '../../../domain/palette/types';
import type { Summary } from '../../../domain/summary/types';
import { PLAIN_BUTTON } from '../../overview/looks';
import { leadsTo } from '../../overview/where-shown';
import { strongOf } from '../../state-colours';
import { useWords } from '../../words/use-words';
import { Spoken } from '../Spoken';
import { LeadsOn } from './LeadsOn';

export interface UrgentFiguresProps {
  readonly summary: Summary;
  /** The state whose problems are listed below. */
  readonly chosen: DisplayState | null;
  readonly onShowState: (state: DisplayState) => void;
}

const useStyles = makeStyles({
  figures: {
    display: 'grid',
    gridAutoFlow: 'column',
    gridAutoColumns: 'minmax(0, 1fr)',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
  },
  item: { display: 'grid', listStyleType: 'none' },
  figure: {
    position: 'relative',
    display: 'grid',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  button: PLAIN_BUTTON,
  number: {
    fontSize: tokens.fontSizeHero800,
    lineHeight: tokens.lineHeightHero800,
    fontWeight: tokens.fontWeightSemibold,
  },
  none: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The figures that call for action, each with its problems one click away. */
export const UrgentFigures = memo(function UrgentFigures({
  summary,
  chosen,
  onShowState,
}: UrgentFiguresProps) {
  const { OVERVIEW_WORDS, STATE_WORDS, figureName } = useWords();
  const styles = useStyles();
  return (
    <ul className={styles.figures} aria-label={OVERVIEW_WORDS.urgent}>
      {figuresOf(summary).map(({ state, count }) => {
        const figure = (
          <>
            <span
              className={mergeClasses(styles.number, count === 0 && styles.none)}
              style={count > 0 ? { color: strongOf(state) } : undefined}
            >
              {count}
            </span>
            <span className={styles.word}>
              {STATE_WORDS[state]}
              {count > 0 && <LeadsOn />}
            </span>
          </>
        );
        return (
          <li key={state} className={styles.item}>
            {/* There is nothing behind a nought. */}
            {count === 0 ? (
              <div className={styles.figure}>{figure}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.button, styles.figure)}
                aria-expanded={leadsTo(state) === 'list' ? chosen === state : undefined}
                onClick={() => {
                  onShowState(state);
                }}
              >
                <Spoken words={figureName(state, count, leadsTo(state))}>{figure}</Spoken>
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
});

/** 预警 only where the office asks for it. */
function figuresOf({ overdue, dueSoon, firstWarning, completedLate }: Summary): readonly {
  readonly state: DisplayState;
  readonly count: number;
}[] {
  return [
    { state: 'overdue', count: overdue },
    { state: 'dueSoon', count: dueSoon },
    ...(firstWarning === undefined
      ? []
      : [{ state: 'firstWarning' as const, count: firstWarning }]),
    { state: 'completedLate', count: completedLate },
  ];
}
