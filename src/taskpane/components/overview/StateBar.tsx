import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { DisplayState } from '../../../domain/palette/types';
import { leadsTo } from '../../overview/where-shown';
import { PLAIN_BUTTON } from '../../overview/looks';
import type { StateCount } from '../../overview-model';
import { useWords } from '../../words/use-words';
import { StateMark } from './StateMark';
import { StateStrip } from './StateStrip';

export interface StateBarProps {
  readonly counts: readonly StateCount[];
  /** The state whose problems are listed below. */
  readonly chosen: DisplayState | null;
  readonly onShowState: (state: DisplayState) => void;
}

const useStyles = makeStyles({
  bar: { marginBottom: tokens.spacingVerticalS },
  legend: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: 0,
  },
  item: { listStyleType: 'none' },
  entry: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  pressed: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  swatch: { display: 'flex', flexShrink: 0, width: '12px', height: '12px' },
  word: { flexGrow: 1 },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** How the problems are shared out over the states; each figure in the legend leads to its problems. */
export const StateBar = memo(function StateBar({ counts, chosen, onShowState }: StateBarProps) {
  const { PANE_WORDS, STATE_WORDS, statesLine } = useWords();
  const styles = useStyles();
  return (
    <section>
      <div className={styles.bar} role="img" aria-label={statesLine(counts)}>
        <StateStrip counts={counts} size="big" />
      </div>
      <ul className={styles.legend} aria-label={PANE_WORDS.states}>
        {counts.map(({ state, count }) => (
          <li key={state} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.entry, chosen === state && styles.pressed)}
              aria-expanded={leadsTo(state) === 'list' ? chosen === state : undefined}
              onClick={() => {
                onShowState(state);
              }}
            >
              <span className={styles.swatch}>
                <StateMark state={state} share={1} />
              </span>
              <span className={styles.word}>{STATE_WORDS[state]}</span>
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
});
