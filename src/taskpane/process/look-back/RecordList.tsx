import { makeStyles, tokens } from '@fluentui/react-components';
import { cellName } from '../../../domain/grid/cells';
import type { NewTitle } from '../../../domain/look-back-sheet/ledger-places';
import type { RecordedCell, Recording } from '../../../domain/look-back-sheet/record-results';
import { SMALL_TEXT } from '../../small-text';
import { useMore } from '../../use-more';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useProcessWords } from '../use-process-words';

export interface RecordListProps {
  readonly titles: readonly NewTitle[];
  readonly recording: Recording;
}

const useStyles = makeStyles({
  title: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  problem: SMALL_TEXT,
});

/** Every cell that would be written, with what it holds now, and what is left out and why. */
export function RecordList({ titles, recording }: RecordListProps) {
  const { LOOK_BACK_WORDS, cellChange, newTitlesLine } = useProcessWords();
  const styles = useStyles();
  const { cells, leftOut, unmatched } = recording;
  const { shown, hidden } = useMore(cells);
  return (
    <>
      {cells.length > 0 && <p className={styles.title}>{LOOK_BACK_WORDS.previewTitle}</p>}
      {titles.length > 0 && (
        <p>
          {newTitlesLine(
            titles.map(({ row, column, title }) => ({ cell: cellName(row, column), title })),
          )}
        </p>
      )}
      <ul className={styles.list}>
        {shown.map((one: RecordedCell) => (
          <li key={one.cell} lang={LEDGER_LANG}>
            {cellChange(one.cell, one.was, one.will)}
            <p className={styles.problem}>{one.item.problem}</p>
          </li>
        ))}
        {hidden > 0 && <li>… {hidden}</li>}
      </ul>
      {leftOut.length > 0 && <p className={styles.title}>{LOOK_BACK_WORDS.leftOut}</p>}
      <ul className={styles.list}>
        {leftOut.map(({ item, reason }) => (
          <li key={item.row} lang={LEDGER_LANG}>
            {item.problem}：{reason}
          </li>
        ))}
      </ul>
      {unmatched.length > 0 && <p>{LOOK_BACK_WORDS.unmatched}</p>}
    </>
  );
}
