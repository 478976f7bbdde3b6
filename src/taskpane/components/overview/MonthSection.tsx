import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useCallback, useMemo, useState } from 'react';
import type { LoadedLedger } from '../../../app/load-ledger';
import type { LedgerSession } from '../../../app/session-controller';
import { countByMonth, monthOf } from '../../../domain/summary/by-month';
import { SECTION_TITLE } from '../../overview/looks';
import { monthsWith, monthWindow } from '../../overview/month-rows';
import type { ProblemsByRow } from '../../overview/shown-problems';
import { usePartWords } from '../../words/use-part-words';
import { ApartRow } from './ApartRow';
import { MonthLegend } from './MonthLegend';
import { MonthRow } from './MonthRow';
import { OtherMonths } from './OtherMonths';

export interface MonthSectionProps {
  readonly loaded: LoadedLedger;
  readonly byRow: ProblemsByRow;
  readonly session: LedgerSession;
}

const useStyles = makeStyles({
  title: SECTION_TITLE,
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, padding: 0 },
});

/**
 * What falls due when: a bar for each month, its figures beside it, its problems below it on demand. A list
 * that looks like a chart, so that nobody needs another form of it.
 */
export const MonthSection = memo(function MonthSection({
  loaded,
  byRow,
  session,
}: MonthSectionProps) {
  const { OVERVIEW_MORE_WORDS } = usePartWords();
  const styles = useStyles();
  const { items, options } = loaded.ledger;
  const { asOf } = options;
  const { months, longTerm, undated } = useMemo(() => countByMonth(items), [items]);
  const all = useMemo(() => monthsWith(months, asOf), [months, asOf]);
  const { earlier, shown, later } = useMemo(() => monthWindow(all, asOf), [all, asOf]);
  const [open, setOpen] = useState<string | null>(null);
  const toggle = useCallback((key: string) => {
    setOpen((now) => (now === key ? null : key));
  }, []);
  const most = months.reduce((highest, { rows }) => Math.max(highest, rows.length), 1);
  const common = { most, now: monthOf(asOf), open, byRow, loaded, session, onToggle: toggle };
  const apart = [
    { key: 'undated', word: OVERVIEW_MORE_WORDS.undated, rows: undated },
    { key: 'longTerm', word: OVERVIEW_MORE_WORDS.longTermApart, rows: longTerm },
  ].filter(({ rows }) => rows.length > 0);
  return (
    <section>
      <h2 className={styles.title}>{OVERVIEW_MORE_WORDS.months}</h2>
      {months.length > 0 && <MonthLegend late={loaded.summary.completedLate > 0} />}
      <ul className={styles.list} aria-label={OVERVIEW_MORE_WORDS.months}>
        <OtherMonths which="earlier" months={earlier} {...common} />
        {shown.map((figures) => (
          <MonthRow key={figures.month} figures={figures} {...common} />
        ))}
        <OtherMonths which="later" months={later} {...common} />
        {apart.map(({ key, word, rows }) => (
          <ApartRow key={key} name={key} word={word} rows={rows} {...common} />
        ))}
      </ul>
    </section>
  );
});
