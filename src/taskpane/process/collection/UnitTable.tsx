import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { UnitRow } from '../../../domain/collection/types';
import { fileWords } from '../../../domain/collection-sheet/file-words';
import { formatPercent } from '../../../domain/summary/percent';
import { SMALL_TEXT } from '../../small-text';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';
import {
  sortUnits,
  UNIT_COLUMNS,
  type UnitColumn,
  type UnitSorting,
  unitSortingAfter,
} from './sort-units';

/** So many units are listed at once; the rest on request. */
const LISTED = 30;

const useStyles = makeStyles({
  /** Long words of another language scroll rather than push the pane. */
  wide: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  hint: SMALL_TEXT,
});

/** One row a unit, in the order of the files until a column is chosen. */
export function UnitTable({ units }: { readonly units: readonly UnitRow[] }) {
  const { COLLECTION_WORDS } = useProcessWords();
  const styles = useStyles();
  const [sorting, setSorting] = useState<UnitSorting | null>(null);
  const [listed, setListed] = useState(LISTED);
  const sorted = useMemo(() => sortUnits(units, sorting), [units, sorting]);
  return (
    <>
      <p className={styles.hint}>{COLLECTION_WORDS.sortHint}</p>
      <div className={styles.wide}>
        <table className={styles.table} aria-label={COLLECTION_WORDS.table}>
          <thead>
            <tr>
              {UNIT_COLUMNS.map((column) => (
                <SortHead key={column} {...{ column, sorting }} onSort={setSorting} />
              ))}
            </tr>
          </thead>
          <tbody>
            {sorted.slice(0, listed).map((row) => (
              <Row key={row.unit} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      {sorted.length > listed && (
        <div>
          <Button
            onClick={() => {
              setListed(listed * 4);
            }}
          >
            {COLLECTION_WORDS.moreUnits}
          </Button>
        </div>
      )}
    </>
  );
}

const useHeadStyles = makeStyles({
  cell: {
    padding: '2px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
    textAlign: 'end',
    ':first-child': { textAlign: 'start' },
  },
  button: {
    padding: 0,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

interface SortHeadProps {
  readonly column: UnitColumn;
  readonly sorting: UnitSorting | null;
  readonly onSort: (sorting: UnitSorting) => void;
}

function SortHead({ column, sorting, onSort }: SortHeadProps) {
  const { UNIT_COLUMN_WORDS } = useProcessWords();
  const styles = useHeadStyles();
  const isSorted = sorting?.column === column;
  const direction = sorting?.ascending === true ? 'ascending' : 'descending';
  const mark = sorting?.ascending === true ? '↑' : '↓';
  return (
    <th scope="col" className={styles.cell} aria-sort={isSorted ? direction : 'none'}>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          onSort(unitSortingAfter(sorting, column));
        }}
      >
        {UNIT_COLUMN_WORDS[column]}
        {isSorted && <span aria-hidden>{mark}</span>}
      </button>
    </th>
  );
}

const useRowStyles = makeStyles({
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, verticalAlign: 'top' },
  unit: {
    minWidth: '72px',
    padding: '4px 2px',
    fontWeight: 'normal',
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  files: { display: 'block', color: tokens.colorNeutralForeground3 },
  number: {
    padding: '4px 2px',
    textAlign: 'end',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
  },
  late: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
});

function Row({ row: { unit, files, sums, rate } }: { readonly row: UnitRow }) {
  const styles = useRowStyles();
  const { numerator, denominator, percent } = rate;
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.unit} lang={LEDGER_LANG}>
        {unit}
        <span className={styles.files}>{fileWords(files)}</span>
      </th>
      <td className={styles.number}>{sums.total}</td>
      <td className={styles.number}>{sums.byStatus.completed}</td>
      <td className={styles.number}>
        <span className={sums.overdue > 0 ? styles.late : undefined}>{sums.overdue}</span>
      </td>
      <td className={styles.number}>{sums.dueSoon}</td>
      <td className={styles.number}>
        {denominator === 0 ? '—' : formatPercent(percent)}
        <span className={styles.files}>{`${numerator}/${denominator}`}</span>
      </td>
    </tr>
  );
}
