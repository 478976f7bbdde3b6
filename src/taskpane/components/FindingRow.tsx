import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../domain/checks/types';
import type { Area } from '../../domain/grid/sheet-grid';
import { areaOfAddress } from '../cell-area';
import { LEDGER_LANG } from '../words/ledger-lang';
import { usePartWords } from '../words/use-part-words';

export interface FindingRowProps {
  readonly finding: Finding;
  readonly onSelect: (area: Area) => void;
}

const useStyles = makeStyles({
  item: {
    display: 'grid',
    gridTemplateColumns: '1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    listStyleType: 'none',
  },
  message: { lineHeight: '1.6', overflowWrap: 'anywhere' },
  whole: { lineHeight: '1.6', color: tokens.colorNeutralForeground2, whiteSpace: 'nowrap' },
  // A plain button: there may be hundreds of them.
  cell: {
    minHeight: '24px',
    padding: '0 4px',
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/** One finding with the cell it is about, which it leads to. */
export function FindingRow({ finding, onSelect }: FindingRowProps) {
  const { cell } = finding;
  const { findingLine, FINDING_WORDS } = usePartWords();
  const styles = useStyles();
  const area = cell === null ? null : areaOfAddress(cell);
  return (
    <li className={styles.item}>
      <span lang={LEDGER_LANG} className={styles.message}>
        {findingLine(finding)}
      </span>
      {area === null ? (
        <span className={styles.whole}>{cell ?? FINDING_WORDS.wholeSheet}</span>
      ) : (
        <button
          type="button"
          className={styles.cell}
          onClick={() => {
            onSelect(area);
          }}
        >
          {cell}
        </button>
      )}
    </li>
  );
}
