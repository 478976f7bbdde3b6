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
  late: {
    display: 'block',
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightRegular,
  },
  all: { margin: 0, wordBreak: 'keep-all' },
});

/** The completion rate with what it was counted from and how. */
export const CompletionFigures = memo(function CompletionFigures({
  summary,
  asOf,
}: CompletionFiguresProps) {
  const { asOfLine, rateParts, ruleLine } = useWords();
  const styles = useStyles();
  const { done, late, all } = rateParts(summary);
  return (
    <section>
      <div className={styles.figures}>
        <CompletionRing summary={summary} />
        <div className={styles.beside}>
          <p className={styles.small}>{asOfLine(asOf)}</p>
          <p className={styles.share}>
            {unbroken(done)}
            {late !== null && <span className={styles.late}>{unbroken(late)}</span>}
          </p>
          <p className={styles.all}>{unbroken(all)}</p>
        </div>
      </div>
      <RuleLine line={ruleLine(summary)} />
    </section>
  );
});
