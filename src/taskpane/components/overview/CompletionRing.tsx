import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Summary } from '../../../domain/summary/types';
import { formatPercent } from '../../../domain/summary/percent';
import { strongOf } from '../../state-colours';
import { useWords } from '../../words/use-words';

export interface CompletionRingProps {
  readonly summary: Summary;
}

const SIZE = 112;
const STROKE = 9;
const MIDDLE = SIZE / 2;
const RADIUS = MIDDLE - STROKE / 2;
const AROUND = 2 * Math.PI * RADIUS;

const useStyles = makeStyles({
  ring: { flexShrink: 0 },
  track: { fill: 'none', stroke: tokens.colorNeutralStroke2 },
  done: { fill: 'none', stroke: strongOf('completed'), strokeLinecap: 'butt' },
  number: {
    fill: tokens.colorNeutralForeground1,
    fontSize: '22px',
    fontWeight: tokens.fontWeightSemibold,
    textAnchor: 'middle',
  },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    textAnchor: 'middle',
  },
});

/** The completion rate as a ring from twelve o'clock, read out as one sentence. */
export const CompletionRing = memo(function CompletionRing({ summary }: CompletionRingProps) {
  const { OVERVIEW_WORDS, PANE_WORDS, alongside, rateLine } = useWords();
  const styles = useStyles();
  const { percent } = summary.completionRate;
  const printed = formatPercent(percent);
  const circle = { cx: MIDDLE, cy: MIDDLE, r: RADIUS, strokeWidth: STROKE };
  return (
    <svg
      className={styles.ring}
      width={SIZE}
      height={SIZE}
      viewBox={`0 0 ${SIZE} ${SIZE}`}
      role="img"
      aria-label={alongside(`${PANE_WORDS.completionRate} ${printed}`, rateLine(summary))}
    >
      <circle className={styles.track} {...circle} />
      <circle
        className={styles.done}
        {...circle}
        strokeDasharray={`${(AROUND * percent) / 100} ${AROUND}`}
        transform={`rotate(-90 ${MIDDLE} ${MIDDLE})`}
      />
      <text className={styles.number} x={MIDDLE} y={MIDDLE + 4}>
        {printed}
      </text>
      <text className={styles.label} x={MIDDLE} y={MIDDLE + 22}>
        {OVERVIEW_WORDS.ringLabel}
      </text>
    </svg>
  );
});
