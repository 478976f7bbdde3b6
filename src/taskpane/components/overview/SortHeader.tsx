import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import type { GroupKey } from '../../../domain/summary/groups-by';
import type { Sorting, SortKey } from '../../overview/group-rows';
import { PLAIN_BUTTON } from '../../overview/looks';
import { usePartWords } from '../../words/use-part-words';

export interface SortHeaderProps {
  readonly column: SortKey;
  readonly by: GroupKey;
  readonly sorting: Sorting;
  readonly onSort: () => void;
}

const useStyles = makeStyles({
  cell: {
    padding: 0,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
  },
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    alignItems: 'center',
    columnGap: '2px',
    width: '100%',
    minHeight: '28px',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
  figures: { justifyContent: 'flex-end' },
  sorted: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  arrow: { flexShrink: 0, fontSize: '12px' },
});

/** A column's header; a click sorts by it, another the other way round. */
export function SortHeader({ column, by, sorting, onSort }: SortHeaderProps) {
  const { columnWord } = usePartWords();
  const styles = useStyles();
  const isSorted = sorting.key === column;
  const direction = sorting.ascending ? 'ascending' : 'descending';
  const Arrow = sorting.ascending ? ArrowUpRegular : ArrowDownRegular;
  return (
    <th scope="col" className={styles.cell} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className={mergeClasses(
          styles.button,
          column !== 'name' && styles.figures,
          isSorted && styles.sorted,
        )}
        onClick={onSort}
      >
        {columnWord(column, by)}
        {isSorted && <Arrow className={styles.arrow} />}
      </button>
    </th>
  );
}
