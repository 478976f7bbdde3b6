import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DisplayState } from '../../domain/palette/types';
import type { StateCount } from '../overview-model';
import { strongOf } from '../state-colours';
import { useWords } from '../words/use-words';

export interface StateBarProps {
  readonly counts: readonly StateCount[];
  readonly chosen: DisplayState | null;
  readonly onChoose: (state: DisplayState | null) => void;
}

const useStyles = makeStyles({
  bar: { display: 'flex', columnGap: '2px', height: '12px', marginBottom: '8px' },
  // High contrast modes would paint all parts alike.
  part: { minWidth: '3px', borderRadius: '2px', forcedColorAdjust: 'none' },
  legend: {
    display: 'grid',
    gridTemplateColumns: '1fr 1fr',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: 0,
  },
  item: { listStyleType: 'none' },
  entry: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pressed: { backgroundColor: tokens.colorSubtleBackgroundSelected },
  swatch: { width: '10px', height: '10px', borderRadius: '2px', forcedColorAdjust: 'none' },
  word: { flexGrow: 1 },
  count: { fontWeight: tokens.fontWeightSemibold },
});

/** How the problems are shared out over the states; each figure in the legend leads to its problems. */
export function StateBar({ counts, chosen, onChoose }: StateBarProps) {
  const { PANE_WORDS, STATE_WORDS, statesLine } = useWords();
  const styles = useStyles();
  return (
    <section>
      <div className={styles.bar} role="img" aria-label={statesLine(counts)}>
        {counts.map(({ state, count }) => (
          <div
            key={state}
            className={styles.part}
            style={{ flexGrow: count, backgroundColor: strongOf(state) }}
          />
        ))}
      </div>
      <ul className={styles.legend} aria-label={PANE_WORDS.states}>
        {counts.map(({ state, count }) => (
          <li key={state} className={styles.item}>
            <button
              type="button"
              className={mergeClasses(styles.entry, chosen === state && styles.pressed)}
              aria-pressed={chosen === state}
              onClick={() => {
                onChoose(chosen === state ? null : state);
              }}
            >
              <span className={styles.swatch} style={{ backgroundColor: strongOf(state) }} />
              <span className={styles.word}>{STATE_WORDS[state]}</span>
              <span className={styles.count}>{count}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
