import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { Session } from '../../../app/session';
import type { LedgerSession } from '../../../app/session-controller';
import { problemsByRow } from '../../overview/shown-problems';
import { ChangesSection } from './ChangesSection';
import { GroupSection } from './GroupSection';
import { MonthSection } from './MonthSection';
import { RelapseLine } from './RelapseLine';
import { ReviewLine } from './ReviewLine';
import { Trend } from './Trend';

export interface OverviewMoreProps {
  readonly loaded: LoadedLedger;
  readonly snapshots: Session['snapshots'];
  /** True while something is being written. */
  readonly waiting: boolean;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  more: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXL,
  },
});

/** What changed, how it went, how everybody stands and what falls due when. */
export const OverviewMore = memo(function OverviewMore({
  loaded,
  snapshots,
  waiting,
  session,
}: OverviewMoreProps) {
  const styles = useStyles();
  const { items } = loaded.ledger;
  const byRow = useMemo(() => problemsByRow(items), [items]);
  return (
    <div className={styles.more}>
      <RelapseLine loaded={loaded} session={session} />
      <ReviewLine loaded={loaded} session={session} />
      <ChangesSection loaded={loaded} snapshots={snapshots} waiting={waiting} session={session} />
      {snapshots.length > 0 && <Trend loaded={loaded} snapshots={snapshots} heading="h2" isShort />}
      <GroupSection loaded={loaded} byRow={byRow} session={session} />
      <MonthSection loaded={loaded} byRow={byRow} session={session} />
    </div>
  );
});
