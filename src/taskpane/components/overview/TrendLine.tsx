import { makeStyles, tokens } from '@fluentui/react-components';
import { useState, type KeyboardEvent } from 'react';
import { daysBetween } from '../../../domain/calendar/day';
import type { TrendPoint, TrendRun } from '../../../domain/trend/trend';
import { SMALL_TEXT } from '../../small-text';
import { usePartWords } from '../../words/use-part-words';

const WIDTH = 280;
const HEIGHT = 80;
const EDGE = 8;

const useStyles = makeStyles({
  chart: {
    maxWidth: `${WIDTH * 1.5}px`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  drawing: { display: 'block', width: '100%', height: 'auto' },
  path: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' },
  point: { fill: tokens.colorCompoundBrandStroke },
  chosen: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorCompoundBrandStroke,
    strokeWidth: '2px',
  },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  line: SMALL_TEXT,
});

export interface TrendLineProps {
  readonly runs: readonly TrendRun[];
  /** All points of the runs, two at least. */
  readonly points: readonly TrendPoint[];
}

/** Which point each key goes to, from one of `count`. */
const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowLeft: (at) => at - 1,
  ArrowDown: (at) => at - 1,
  ArrowRight: (at) => at + 1,
  ArrowUp: (at) => at + 1,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/**
 * From 0 to 100 percent; a run of one rule is one line. One stop of the Tab key: arrows and clicks go from
 * point to point, and the figures of the point are shown and said.
 */
export function TrendLine({ runs, points }: TrendLineProps) {
  const { OVERVIEW_MORE_WORDS, trendPointLine } = usePartWords();
  const styles = useStyles();
  const [wanted, setWanted] = useState<number | null>(null);
  const { length: count } = points;
  const at = wanted === null || wanted >= count ? count - 1 : wanted;
  const point = points[at];
  if (point === undefined) return null;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    setWanted(Math.min(count - 1, Math.max(0, step(at, count))));
  };
  return (
    <>
      <div
        className={styles.chart}
        role="slider"
        tabIndex={0}
        aria-label={OVERVIEW_MORE_WORDS.trend}
        aria-valuemin={1}
        aria-valuemax={count}
        aria-valuenow={at + 1}
        aria-valuetext={trendPointLine(point)}
        onKeyDown={onKeyDown}
      >
        <Drawing runs={runs} points={points} chosen={at} onChoose={setWanted} />
      </div>
      <p className={styles.line} aria-hidden="true">
        {trendPointLine(point)}
      </p>
    </>
  );
}

interface DrawingProps extends TrendLineProps {
  readonly chosen: number;
  readonly onChoose: (at: number) => void;
}

function Drawing({ runs, points, chosen, onChoose }: DrawingProps) {
  const styles = useStyles();
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  const span = Math.max(1, daysBetween(first, last));
  const x = ({ day }: TrendPoint): number =>
    EDGE + (daysBetween(first, day) / span) * (WIDTH - 2 * EDGE);
  const y = ({ figures }: TrendPoint): number =>
    HEIGHT - EDGE - (figures.completionRate.percent / 100) * (HEIGHT - 2 * EDGE);
  const bottom = HEIGHT - EDGE;
  return (
    <svg className={styles.drawing} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={bottom} y2={bottom} />
      {runs.map((run) => (
        <polyline
          key={run[0]?.day}
          className={styles.path}
          points={run.map((point) => `${x(point)},${y(point)}`).join(' ')}
        />
      ))}
      {points.map((point, at) => (
        <circle
          key={point.day}
          className={at === chosen ? styles.chosen : styles.point}
          cx={x(point)}
          cy={y(point)}
          r={at === chosen ? 5 : 3.5}
          onClick={() => {
            onChoose(at);
          }}
        />
      ))}
    </svg>
  );
}
