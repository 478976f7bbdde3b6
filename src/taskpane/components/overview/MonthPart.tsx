import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { MonthPartName } from '../../overview/month-parts';
import { strongOf } from '../../state-colours';

export interface MonthPartProps {
  readonly part: MonthPartName;
  readonly count: number;
}

const useStyles = makeStyles({
  // High contrast modes would paint all parts alike.
  part: {
    boxSizing: 'border-box',
    minWidth: '3px',
    borderRadius: '2px',
    forcedColorAdjust: 'none',
  },
  // Told apart without colours too: striped, hollow, full.
  overdue: {
    backgroundColor: strongOf('overdue'),
    backgroundImage:
      'repeating-linear-gradient(135deg, transparent 0 3px, rgba(255, 255, 255, 0.4) 3px 5px)',
  },
  open: { border: `1.5px solid ${tokens.colorNeutralStrokeAccessible}` },
  completed: { backgroundColor: strongOf('completed') },
});

/** One part of a month's bar, as wide as its share. */
export function MonthPart({ part, count }: MonthPartProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.part, styles[part])} style={{ flexGrow: count }} />;
}
