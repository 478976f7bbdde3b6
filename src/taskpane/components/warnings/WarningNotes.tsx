import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { SMALL_TEXT } from '../../small-text';
import { isFiltering, type HeldFilter } from '../../warning-choices';
import type { WarningFilter } from '../../warning-filter';
import { usePartWords } from '../../words/use-part-words';

export interface WarningNotesProps extends HeldFilter {
  readonly all: number;
  readonly shown: number;
  /** What the user chose, found or not. */
  readonly wanted: WarningFilter;
  readonly onClear: () => void;
  readonly onCopy: () => void;
}

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    minHeight: '24px',
  },
  shown: { ...SMALL_TEXT, flexGrow: 1 },
  button: { minWidth: 0, padding: '0 6px' },
  lost: SMALL_TEXT,
});

/** How much of the whole is listed, why, and what can be done with the list. */
export function WarningNotes(props: WarningNotesProps) {
  const { filterLostLine, shownLine, WARNING_WORDS } = usePartWords();
  const { all, shown, filter, lost, wanted, onClear, onCopy } = props;
  const styles = useStyles();
  const filtering = isFiltering(filter);
  return (
    <div>
      <div className={styles.line}>
        <p className={styles.shown} aria-live="polite">
          {shownLine(all, shown, filtering)}
        </p>
        {filtering && (
          <Button size="small" appearance="subtle" className={styles.button} onClick={onClear}>
            {WARNING_WORDS.clear}
          </Button>
        )}
        {shown > 0 && (
          <Button
            size="small"
            appearance="subtle"
            className={styles.button}
            icon={<CopyRegular />}
            onClick={onCopy}
          >
            {WARNING_WORDS.copy}
          </Button>
        )}
      </div>
      <p className={styles.lost} aria-live="polite">
        {lost.length > 0 && filterLostLine(wanted, lost)}
      </p>
    </div>
  );
}
