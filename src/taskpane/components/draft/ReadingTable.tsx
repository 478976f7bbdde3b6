import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReadingTable as Table } from '../../reading-model';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { ReadingPieces } from './ReadingPieces';

export interface ReadingTableProps {
  readonly table: Table;
  readonly active: number | null;
  readonly picked: ReadonlySet<number>;
}

const useStyles = makeStyles({
  // A table is as wide as it is; the pane is not.
  scroller: { overflowX: 'auto', padding: '2px 8px 2px 11px' },
  table: { borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: '1.6' },
  cell: {
    padding: '2px 6px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'nowrap',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

/** A table of figures; every cell can be traced. */
export function ReadingTable({ table, active, picked }: ReadingTableProps) {
  const styles = useStyles();
  return (
    <div lang={LEDGER_LANG} className={styles.scroller}>
      <table className={styles.table}>
        <thead>
          <tr>
            {table.header.map((title, column) => (
              <th key={column} scope="col" className={styles.cell}>
                <span className={styles.head}>{title}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((cells, row) => (
            <tr key={row}>
              {cells.map((pieces, column) => (
                <td key={column} className={styles.cell}>
                  <ReadingPieces pieces={pieces} active={active} picked={picked} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
