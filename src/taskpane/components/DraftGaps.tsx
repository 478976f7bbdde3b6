import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { DraftState } from '../../app/session';
import type { LedgerSession } from '../../app/session-controller';
import { gapsLine, rowNumberLine } from '../words';

export interface DraftGapsProps {
  readonly draft: DraftState;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0, lineHeight: '1.6' },
  item: { listStyleType: 'none' },
  row: { minWidth: 0, padding: '0 4px' },
});

/** What the ledger does not say, with the row where it is to be written. */
export function DraftGaps({ draft, session }: DraftGapsProps) {
  const styles = useStyles();
  const gaps = draft.source.paragraphs.flatMap(({ row, gaps: missing }) =>
    row === null || missing.length === 0 ? [] : [{ row, words: missing.join('、') }],
  );
  if (gaps.length === 0) return null;
  return (
    <section>
      <h2 className={styles.title}>{gapsLine(gaps.length)}</h2>
      <ul className={styles.list}>
        {gaps.map(({ row, words }) => (
          <li key={row} className={styles.item}>
            <Button
              size="small"
              appearance="subtle"
              className={styles.row}
              onClick={() =>
                void session.select(draft.sheet.id, { top: row, left: 1, bottom: row, right: 1 })
              }
            >
              {rowNumberLine(row)}
            </Button>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}
