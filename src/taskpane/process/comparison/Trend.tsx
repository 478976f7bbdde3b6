import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { standOf } from '../../../app/process/compare';
import type { LoadedLedger } from '../../../app/load-ledger';
import { daysBetween } from '../../../domain/calendar/day';
import type { Snapshot } from '../../../domain/snapshot/types';
import { trendOf, type TrendPoint } from '../../../domain/trend/trend';
import { SECTION_TITLE } from '../../overview/looks';
import { SMALL_TEXT } from '../../small-text';
import { useProcessWords } from '../use-process-words';

const WIDTH = 280;
const HEIGHT = 80;
const EDGE = 8;

const useStyles = makeStyles({
  title: SECTION_TITLE,
  line: SMALL_TEXT,
  chart: { width: '100%', maxWidth: `${WIDTH * 1.5}px`, height: 'auto' },
  path: { fill: 'none', stroke: tokens.colorCompoundBrandStroke, strokeWidth: '2px' },
  point: { fill: tokens.colorCompoundBrandStroke },
  axis: { stroke: tokens.colorNeutralStroke1, strokeWidth: '1px' },
  list: { ...SMALL_TEXT, margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

export interface TrendProps {
  readonly loaded: LoadedLedger;
  readonly snapshots: readonly Snapshot[];
}

/** The completion rate over the noted days: a line for the eye, and every point with its figures as text. */
export function Trend({ loaded, snapshots }: TrendProps) {
  const { COMPARISON_WORDS, trendPointLine } = useProcessWords();
  const styles = useStyles();
  const runs = useMemo(() => trendOf(snapshots, standOf(loaded)), [snapshots, loaded]);
  const points = runs.flat();
  return (
    <section>
      <h3 className={styles.title}>{COMPARISON_WORDS.trend}</h3>
      {points.length < 2 ? (
        <p className={styles.line}>{COMPARISON_WORDS.trendNone}</p>
      ) : (
        <>
          <Line runs={runs} points={points} />
          {runs.length > 1 && <p className={styles.line}>{COMPARISON_WORDS.trendBreak}</p>}
          <ul className={styles.list}>
            {points.map((point) => (
              <li key={point.day}>{trendPointLine(point)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

interface LineProps {
  readonly runs: readonly (readonly TrendPoint[])[];
  readonly points: readonly TrendPoint[];
}

/** From 0 to 100 percent; a run of one rule is one line. The list below says the same in words. */
function Line({ runs, points }: LineProps) {
  const { trendPointLine } = useProcessWords();
  const styles = useStyles();
  const [first, last] = [points[0]?.day, points.at(-1)?.day];
  if (first === undefined || last === undefined) return null;
  const span = Math.max(1, daysBetween(first, last));
  const x = ({ day }: TrendPoint): number =>
    EDGE + (daysBetween(first, day) / span) * (WIDTH - 2 * EDGE);
  const y = ({ figures }: TrendPoint): number =>
    HEIGHT - EDGE - (figures.completionRate.percent / 100) * (HEIGHT - 2 * EDGE);
  return (
    <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <line
        className={styles.axis}
        x1={EDGE}
        x2={WIDTH - EDGE}
        y1={HEIGHT - EDGE}
        y2={HEIGHT - EDGE}
      />
      {runs.map((run) => (
        <polyline
          key={run[0]?.day}
          className={styles.path}
          points={run.map((point) => `${x(point)},${y(point)}`).join(' ')}
        />
      ))}
      {points.map((point) => (
        <circle key={point.day} className={styles.point} cx={x(point)} cy={y(point)} r="3.5">
          <title>{trendPointLine(point)}</title>
        </circle>
      ))}
    </svg>
  );
}
