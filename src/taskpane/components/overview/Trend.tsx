import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import { headerOf } from '../../../domain/snapshot/take-snapshot';
import type { Snapshot } from '../../../domain/snapshot/types';
import { trendOf } from '../../../domain/trend/trend';
import { SECTION_TITLE } from '../../overview/looks';
import { SMALL_TEXT } from '../../small-text';
import { VISUALLY_HIDDEN } from '../../visually-hidden';
import { usePartWords } from '../../words/use-part-words';
import { TrendLine } from './TrendLine';

const useStyles = makeStyles({
  title: SECTION_TITLE,
  line: SMALL_TEXT,
  list: { ...SMALL_TEXT, margin: 0, paddingLeft: tokens.spacingHorizontalL },
  heard: VISUALLY_HIDDEN,
});

export interface TrendProps {
  readonly loaded: LoadedLedger;
  readonly snapshots: readonly Snapshot[];
  readonly heading: 'h2' | 'h3';
  /** Only one point's figures are seen at a time; all of them are heard. */
  readonly isShort?: true;
}

/** The completion rate over the noted days: a line to walk along, and every point with its figures as text. */
export const Trend = memo(function Trend({ loaded, snapshots, heading, isShort }: TrendProps) {
  const { OVERVIEW_MORE_WORDS, trendPointLine } = usePartWords();
  const styles = useStyles();
  const Heading = heading;
  const { ledger, summary } = loaded;
  const runs = useMemo(
    () => trendOf(snapshots, headerOf(ledger, summary)),
    [snapshots, ledger, summary],
  );
  const points = runs.flat();
  return (
    <section>
      <Heading className={styles.title}>{OVERVIEW_MORE_WORDS.trend}</Heading>
      {points.length < 2 ? (
        <p className={styles.line}>{OVERVIEW_MORE_WORDS.trendNone}</p>
      ) : (
        <>
          <TrendLine runs={runs} points={points} />
          {runs.length > 1 && <p className={styles.line}>{OVERVIEW_MORE_WORDS.trendBreak}</p>}
          <ul className={mergeClasses(styles.list, isShort && styles.heard)}>
            {points.map((point) => (
              <li key={point.day}>{trendPointLine(point)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
});
