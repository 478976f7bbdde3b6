import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { StateCount } from '../../overview-model';
import { StateMark } from './StateMark';

export interface StateStripProps {
  readonly counts: readonly StateCount[];
  readonly size: 'big' | 'small';
}

const useStyles = makeStyles({
  strip: { display: 'flex', columnGap: '2px' },
  big: { height: '16px' },
  small: { height: '10px', columnGap: '1px' },
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
        <StateMark key={state} state={state} share={count} />
      ))}
    </div>
  );
}
