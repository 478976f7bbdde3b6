import { makeStyles, tokens } from '@fluentui/react-components';
import { MONTH_PART_ORDER } from '../../overview/month-parts';
import { usePartWords } from '../../words/use-part-words';
import { MonthPart } from './MonthPart';

export interface MonthLegendProps {
  /** Was anything completed late? The months count it as completed, where states name it apart. */
  readonly late: boolean;
}

const useStyles = makeStyles({
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  entry: { display: 'inline-flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  swatch: { display: 'flex', width: '10px', height: '10px' },
});

/** What the parts of a month's bar mean. */
export function MonthLegend({ late }: MonthLegendProps) {
  const { monthPartWord } = usePartWords();
  const styles = useStyles();
  return (
    <div className={styles.legend}>
      {MONTH_PART_ORDER.map((part) => (
        <span key={part} className={styles.entry}>
          <span className={styles.swatch}>
            <MonthPart part={part} count={1} />
          </span>
          {monthPartWord(part, late)}
        </span>
      ))}
    </div>
  );
}
