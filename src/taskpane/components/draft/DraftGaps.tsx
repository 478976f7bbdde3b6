import { Button, makeStyles } from '@fluentui/react-components';
import type { DraftGap } from '../../../domain/draft/types';
import { useWords } from '../../words/use-words';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { usePartWords } from '../../words/use-part-words';
import { gapFacts, gapRows } from '../../gap-list';
import { MORE, useMore } from '../../use-more';
import { SMALL_TEXT } from '../../small-text';

export interface DraftGapsProps {
  readonly gaps: readonly DraftGap[];
  readonly onRow: (row: number) => void;
  readonly onFact: (fact: string) => void;
}

const useStyles = makeStyles({
  intro: SMALL_TEXT,
  list: { margin: 0, padding: 0, lineHeight: '1.6' },
  facts: { display: 'flex', flexWrap: 'wrap', margin: 0, padding: 0 },
  item: { listStyleType: 'none' },
  button: { minWidth: 0, padding: '0 4px' },
});

/** What neither the ledger nor the user has said yet, with the place where it is to be said. */
export function DraftGaps({ gaps, onRow, onFact }: DraftGapsProps) {
  const { rowNumberLine } = useWords();
  const { GAP_WORDS, moreFindingsLine } = usePartWords();
  const styles = useStyles();
  const rows = gapRows(gaps);
  const facts = gapFacts(gaps);
  const { shown, hidden, showMore } = useMore(rows);
  return (
    <>
      {facts.length > 0 && (
        <div>
          <p className={styles.intro}>{GAP_WORDS.facts}</p>
          <ul className={styles.facts} aria-label={GAP_WORDS.facts}>
            {facts.map((fact) => (
              <li key={fact} lang={LEDGER_LANG} className={styles.item}>
                <Link
                  words={fact}
                  onClick={() => {
                    onFact(fact);
                  }}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      {rows.length > 0 && (
        <div>
          <p className={styles.intro}>{GAP_WORDS.sheet}</p>
          <ul className={styles.list} aria-label={GAP_WORDS.sheet}>
            {shown.map(({ row, words }) => (
              <li key={row} className={styles.item}>
                <Link
                  words={rowNumberLine(row)}
                  onClick={() => {
                    onRow(row);
                  }}
                />
                <span lang={LEDGER_LANG}>{words}</span>
              </li>
            ))}
          </ul>
          {hidden > 0 && (
            <Button size="small" appearance="subtle" onClick={showMore}>
              {moreFindingsLine(hidden, MORE)}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

interface LinkProps {
  readonly words: string;
  readonly onClick: () => void;
}

function Link({ words, onClick }: LinkProps) {
  const styles = useStyles();
  return (
    <Button size="small" appearance="subtle" className={styles.button} onClick={onClick}>
      {words}
    </Button>
  );
}
