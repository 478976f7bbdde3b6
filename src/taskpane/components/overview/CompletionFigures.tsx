import { makeStyles, tokens } from '@fluentui/react-components';
import type { Day } from '../../domain/calendar/day';
import type { Summary } from '../../domain/summary/types';
import { strongOf } from '../state-colours';
import { useWords } from '../words/use-words';
import { CompletionRing } from './CompletionRing';

export interface CompletionFiguresProps {
  readonly summary: Summary;
  readonly asOf: Day;
}

const useStyles = makeStyles({
  figures: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXL,
  },
  beside: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  line: { margin: 0, color: tokens.colorNeutralForeground2 },
  pair: { display: 'flex', columnGap: tokens.spacingHorizontalXXL, margin: 0 },
  label: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  number: {
    margin: 0,
    fontSize: tokens.fontSizeBase600,
    lineHeight: tokens.lineHeightBase600,
    fontWeight: tokens.fontWeightSemibold,
  },
  rule: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
  },
});

/** The completion rate with what it was counted from, and the two figures that call for action. */
export function CompletionFigures({ summary, asOf }: CompletionFiguresProps) {
  const { asOfLine, rateLine, ruleLine, STATE_WORDS } = useWords();
  const styles = useStyles();
  const urgent = [
    { state: 'overdue', count: summary.overdue },
    { state: 'dueSoon', count: summary.dueSoon },
  ] as const;
  return (
    <section>
      <div className={styles.figures}>
        <CompletionRing rate={summary.completionRate} unit={summary.rule.unit} />
        <div className={styles.beside}>
          <p className={styles.line}>{asOfLine(asOf)}</p>
          <p className={styles.line}>{rateLine(summary.completionRate, summary.rule.unit)}</p>
          <dl className={styles.pair}>
            {urgent.map(({ state, count }) => (
              <div key={state}>
                <dt className={styles.label}>{STATE_WORDS[state]}</dt>
                <dd
                  className={styles.number}
                  style={count > 0 ? { color: strongOf(state) } : undefined}
                >
                  {count}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      </div>
      <p className={styles.rule}>{ruleLine(summary)}</p>
    </section>
  );
}
