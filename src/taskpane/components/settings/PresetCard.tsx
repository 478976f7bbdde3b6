import { makeStyles, mergeClasses, tokens, useId } from '@fluentui/react-components';
import { legendOf, shownStates } from '../../../domain/palette/legend';
import { PRESETS, type PresetId } from '../../../domain/palette/presets';
import { useWords } from '../../words/use-words';
import { usePartWords } from '../../words/use-part-words';
import { SMALL_TEXT } from '../../small-text';
import { Swatch } from './Swatch';

export interface PresetCardProps {
  readonly preset: PresetId;
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** Any number of days stands for “there is a first warning”: a scheme that fills it says so. */
const WITH_FIRST_WARNING = 1;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-within': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '1px',
    },
  },
  chosen: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}`,
  },
  radio: {
    width: '16px',
    height: '16px',
    margin: '3px 0 0',
    outlineStyle: 'none',
    accentColor: tokens.colorCompoundBrandBackground,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  meaning: { ...SMALL_TEXT, gridColumn: '2' },
  swatches: {
    gridColumn: '2',
    display: 'flex',
    flexWrap: 'wrap',
    gap: '4px',
    marginTop: tokens.spacingVerticalXS,
  },
});

/** One colour scheme to choose: its name, what it means, and its fills with their words. */
export function PresetCard({ preset, chosen, onChoose }: PresetCardProps) {
  const { STATE_WORDS } = useWords();
  const { PRESET_WORDS } = usePartWords();
  const styles = useStyles();
  const id = useId('preset');
  const { palette } = PRESETS[preset];
  const fills = legendOf(palette, shownStates(WITH_FIRST_WARNING)).filter(({ filled }) => filled);
  const { name, meaning } = PRESET_WORDS[preset];
  return (
    <label className={mergeClasses(styles.card, chosen && styles.chosen)}>
      <input
        type="radio"
        name="colour-preset"
        className={styles.radio}
        aria-label={name}
        aria-describedby={id}
        checked={chosen}
        onChange={onChoose}
      />
      <span className={styles.name}>{name}</span>
      <span id={id} className={styles.meaning}>
        {meaning}
      </span>
      <span className={styles.swatches} aria-hidden="true">
        {fills.map((row) => (
          <Swatch key={row.state} colour={row} word={STATE_WORDS[row.state]} />
        ))}
      </span>
    </label>
  );
}
