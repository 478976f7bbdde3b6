import {
  makeStyles,
  mergeClasses,
  shorthands,
  ToggleButton,
  tokens,
} from '@fluentui/react-components';

export interface SegmentsProps<T extends string> {
  readonly label: string;
  readonly choices: readonly T[];
  readonly words: Readonly<Record<T, string>>;
  readonly chosen: T;
  readonly onChoose: (choice: T) => void;
}

const useStyles = makeStyles({
  group: { display: 'inline-flex', flexShrink: 0 },
  button: {
    minWidth: 0,
    borderRadius: 0,
    fontWeight: tokens.fontWeightRegular,
    ':not(:first-child)': { marginLeft: '-1px' },
  },
  chosen: {
    // Its border lies over its neighbour's.
    zIndex: 1,
    fontWeight: tokens.fontWeightSemibold,
    ...shorthands.borderColor(tokens.colorBrandStroke1),
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
  },
});

/** A choice of a few, side by side; the chosen one is pressed. */
export function Segments<T extends string>(props: SegmentsProps<T>) {
  const { label, choices, words, chosen, onChoose } = props;
  const styles = useStyles();
  return (
    <div className={styles.group} role="group" aria-label={label}>
      {choices.map((choice) => (
        <ToggleButton
          key={choice}
          size="small"
          className={mergeClasses(styles.button, choice === chosen && styles.chosen)}
          checked={choice === chosen}
          onClick={() => {
            if (choice !== chosen) onChoose(choice);
          }}
        >
          {words[choice]}
        </ToggleButton>
      ))}
    </div>
  );
}
