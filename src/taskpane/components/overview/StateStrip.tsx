import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { StateCount } from '../../overview-model';
import { strongOf } from '../../state-colours';

export interface StateStripProps {
  readonly counts: readonly StateCount[];
  readonly size: 'big' | 'small';
}

const useStyles = makeStyles({
  strip: { display: 'flex', columnGap: '2px' },
  big: { height: '16px' },
  small: { height: '6px', columnGap: '1px' },
  // High contrast modes would paint all parts alike.
  part: { minWidth: '3px', borderRadius: '2px', forcedColorAdjust: 'none' },
  // Late is told by its stripes too.
  late: {
    backgroundImage:
      'repeating-linear-gradient(135deg, transparent 0 4px, rgba(255, 255, 255, 0.35) 4px 6px)',
  },
});

/** Problems by state as one bar. A picture only: whoever shows it says the figures beside it. */
export function StateStrip({ counts, size }: StateStripProps) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.strip, size === 'big' ? styles.big : styles.small)}
      aria-hidden="true"
    >
      {counts.map(({ state, count }) => (
        <div
          key={state}
          className={mergeClasses(styles.part, state === 'overdue' && styles.late)}
          style={{ flexGrow: count, backgroundColor: strongOf(state) }}
        />
      ))}
    </div>
  );
}
