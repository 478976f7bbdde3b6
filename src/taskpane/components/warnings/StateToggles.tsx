import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { strongOf } from '../../state-colours';
import type { WarningState } from '../../warning-filter';
import type { StateChoices } from '../../warning-choices';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';

export interface StateTogglesProps {
  readonly choices: StateChoices;
  readonly chosen: WarningState | null;
  /** Null: all states. */
  readonly onChoose: (state: WarningState | null) => void;
}

const useStyles = makeStyles({
  toggles: { display: 'flex', columnGap: tokens.spacingHorizontalXS },
  toggle: {
    display: 'grid',
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'center',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  pressed: {
    // The border says it where colours are forced.
    border: `${tokens.strokeWidthThin} solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 0 0 1px ${tokens.colorCompoundBrandStroke}`,
  },
  count: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  word: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** How many warnings there are in all and in each state; pressed, only those are listed. */
export function StateToggles({ choices, chosen, onChoose }: StateTogglesProps) {
  const { STATE_WORDS } = useWords();
  const { WARNING_WORDS } = usePartWords();
  const styles = useStyles();
  const toggles = [{ state: null, count: choices.all }, ...choices.states];
  return (
    <div className={styles.toggles} role="group" aria-label={WARNING_WORDS.states}>
      {toggles.map(({ state, count }) => (
        <button
          key={state ?? 'all'}
          type="button"
          className={mergeClasses(styles.toggle, chosen === state && styles.pressed)}
          aria-pressed={chosen === state}
          onClick={() => {
            onChoose(chosen === state ? null : state);
          }}
        >
          <span
            className={styles.count}
            style={state !== null && count > 0 ? { color: strongOf(state) } : undefined}
          >
            {count}
          </span>
          <span
            className={styles.word}
          >{` ${state === null ? WARNING_WORDS.all : STATE_WORDS[state]}`}</span>
        </button>
      ))}
    </div>
  );
}
