import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { Day } from '../../../domain/calendar/day';
import type { Summary } from '../../../domain/summary/types';
import { unbroken } from '../../overview/unbroken';
import { useWords } from '../../words/use-words';
import { CompletionRing } from './CompletionRing';
import { RuleLine } from './RuleLine';

export interface CompletionFiguresProps {
  readonly summary: Summary;
  readonly asOf: Day;
}

const useStyles = makeStyles({
  figures: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
  beside: { display: 'grid', rowGap: tokens.spacingVerticalXS, minWidth: 0 },
  small: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  share: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    wordBreak: 'keep-all',
  },
});

/** The completion rate with what it was counted from and how. */
export const CompletionFigures = memo(function CompletionFigures({
  summary,
  asOf,
}: CompletionFiguresProps) {
  const { asOfLine, rateLine, ruleLine } = useWords();
  const styles = useStyles();
  const { completionRate, rule } = summary;
  return (
    <section>
      <div className={styles.figures}>
        <CompletionRing rate={completionRate} unit={rule.unit} />
        <div className={styles.beside}>
          <p className={styles.small}>{asOfLine(asOf)}</p>
          <p className={styles.share}>{unbroken(rateLine(completionRate, rule.unit))}</p>
        </div>
      </div>
      <RuleLine line={ruleLine(summary)} />
    </section>
  );
});
