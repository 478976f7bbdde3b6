import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import { groupsBy, type GroupKey } from '../../../domain/summary/groups-by';
import { groupKinds } from '../../overview/group-kinds';
import { groupRows } from '../../overview/group-rows';
import { SECTION_TITLE } from '../../overview/looks';
import type { ProblemsByRow } from '../../overview/shown-problems';
import { usePartWords } from '../../words/use-part-words';
import { Segments } from '../draft/Segments';
import { GroupTable } from './GroupTable';

export interface GroupSectionProps {
  readonly loaded: LoadedLedger;
  readonly byRow: ProblemsByRow;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  title: SECTION_TITLE,
  kinds: { margin: `${tokens.spacingVerticalXS} 0` },
});

/** How each unit, leader or category stands; only by what the ledger names. */
export const GroupSection = memo(function GroupSection({
  loaded,
  byRow,
  session,
}: GroupSectionProps) {
  const { GROUP_KINDS, OVERVIEW_MORE_WORDS } = usePartWords();
  const styles = useStyles();
  const [wanted, setWanted] = useState<GroupKey | null>(null);
  const { summary } = loaded;
  const kinds = groupKinds(summary);
  const by = kinds.find((kind) => kind === wanted) ?? kinds[0];
  const rows = useMemo(
    () => (by === undefined ? [] : groupRows(groupsBy(summary, by), byRow)),
    [summary, by, byRow],
  );
  if (by === undefined) return null;
  return (
    <section>
      <h2 className={styles.title}>{OVERVIEW_MORE_WORDS.groups}</h2>
      {kinds.length > 1 && (
        <div className={styles.kinds}>
          <Segments
            label={OVERVIEW_MORE_WORDS.groupBy}
            choices={kinds}
            words={GROUP_KINDS}
            chosen={by}
            onChoose={setWanted}
          />
        </div>
      )}
      <GroupTable key={by} by={by} rows={rows} byRow={byRow} loaded={loaded} session={session} />
    </section>
  );
});
