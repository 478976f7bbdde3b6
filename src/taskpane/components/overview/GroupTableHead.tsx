import { makeStyles } from '@fluentui/react-components';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { sortingAfter, type Sorting, type SortKey } from '../../overview/group-rows';
import { SortHeader } from './SortHeader';

export interface GroupTableHeadProps {
  readonly by: GroupKey;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

const COLUMNS: readonly SortKey[] = ['name', 'total', 'overdue', 'rate'];

const useStyles = makeStyles({
  name: { width: 'auto' },
  total: { width: '44px' },
  overdue: { width: '80px' },
  rate: { width: '64px' },
});

/** The widths and headers of the table's columns. */
export function GroupTableHead({ by, sorting, onSort }: GroupTableHeadProps) {
  const styles = useStyles();
  return (
    <>
      <colgroup>
        {COLUMNS.map((key) => (
          <col key={key} className={styles[key]} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {COLUMNS.map((key) => (
            <SortHeader
              key={key}
              column={key}
              by={by}
              sorting={sorting}
              onSort={() => {
                onSort(sortingAfter(sorting, key));
              }}
            />
          ))}
        </tr>
      </thead>
    </>
  );
}
