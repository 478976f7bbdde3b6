import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { FIRST_SORTING, sortGroups, type GroupRow as Row } from '../../overview/group-rows';
import type { ProblemsByRow } from '../../overview/shown-problems';
import { usePartWords } from '../../words/use-part-words';
import { GroupRow } from './GroupRow';
import { GroupTableHead } from './GroupTableHead';

export interface GroupTableProps {
  readonly by: GroupKey;
  readonly rows: readonly Row[];
  readonly byRow: ProblemsByRow;
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
}

/** As many as can be taken in at once. */
const FIRST = 8;

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  more: { marginTop: tokens.spacingVerticalXS },
});

/** The groups as a table that is sorted by its headers: the first row is the latest of them. */
export function GroupTable({ by, rows, byRow, loaded, session }: GroupTableProps) {
  const { firstGroupsLine, groupsCaption, moreGroupsLine } = usePartWords();
  const styles = useStyles();
  const [sorting, setSorting] = useState(FIRST_SORTING);
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const sorted = useMemo(() => sortGroups(rows, sorting), [rows, sorting]);
  const shown = all ? sorted : sorted.slice(0, FIRST);
  const toggle = useCallback((name: string) => {
    setOpen((now) => (now === name ? null : name));
  }, []);
  return (
    <>
      <table className={styles.table} aria-label={groupsCaption(by)}>
        <GroupTableHead by={by} sorting={sorting} onSort={setSorting} />
        <tbody>
          {shown.map((row) => (
            <GroupRow
              key={row.figures.name}
              row={row}
              open={open === row.figures.name}
              byRow={byRow}
              loaded={loaded}
              session={session}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
      {sorted.length > FIRST && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {all ? firstGroupsLine(FIRST) : moreGroupsLine(sorted.length - FIRST)}
        </Button>
      )}
    </>
  );
}
