import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { CellFix } from '../../domain/checks/types';
import { cellName } from '../../domain/grid/cells';
import { shownValue } from '../visible-text';
import { usePartWords } from '../words/use-part-words';
import { MORE, useMore } from '../use-more';

export interface FixListProps {
  readonly fixes: readonly CellFix[];
  /** Those the user does not want. */
  readonly left: ReadonlySet<CellFix>;
  readonly onTick: (fix: CellFix, ticked: boolean) => void;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    listStyleType: 'none',
  },
  change: { display: 'grid', padding: `${tokens.spacingVerticalXS} 0`, lineHeight: '1.6' },
  kind: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  value: { overflowWrap: 'anywhere', whiteSpace: 'pre-wrap' },
  label: { color: tokens.colorNeutralForeground2 },
});

/** Before and after of each cell, with a tick that takes it out. */
export function FixList({ fixes, left, onTick }: FixListProps) {
  const { FIX_WORDS, fixedText, fixKindWord, moreFindingsLine } = usePartWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(fixes);
  return (
    <div>
      <ul className={styles.list} aria-label={FIX_WORDS.title}>
        {shown.map((fix) => (
          <li key={`${fix.row} ${fix.column}`} className={styles.item}>
            <Checkbox
              aria-label={cellName(fix.row, fix.column)}
              checked={!left.has(fix)}
              onChange={(_event, { checked }) => {
                onTick(fix, checked === true);
              }}
            />
            <div className={styles.change}>
              <span className={styles.kind}>
                {`${cellName(fix.row, fix.column)} · ${fixKindWord(fix.kind)}`}
              </span>
              <span className={styles.value}>
                <span className={styles.label}>{`${FIX_WORDS.before} `}</span>
                {shownValue(fix.before)}
              </span>
              <span className={styles.value}>
                <span className={styles.label}>{`${FIX_WORDS.after} `}</span>
                {fixedText(fix)}
              </span>
            </div>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {moreFindingsLine(hidden, MORE)}
        </Button>
      )}
    </div>
  );
}
