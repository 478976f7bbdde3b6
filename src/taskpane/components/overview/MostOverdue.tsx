import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { PLAIN_BUTTON } from '../../overview/looks';
import type { Slowest } from '../../overview/slowest';
import { SMALL_TEXT } from '../../small-text';
import { strongOf } from '../../state-colours';
import { useWords } from '../../words/use-words';

export interface MostOverdueProps {
  readonly slowest: Slowest;
  readonly onShow: (slowest: Slowest) => void;
}

const useStyles = makeStyles({
  title: { ...SMALL_TEXT, fontWeight: tokens.fontWeightRegular },
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    boxSizing: 'border-box',
    width: `calc(100% + 2 * ${tokens.spacingHorizontalXS})`,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: tokens.spacingHorizontalXS,
  },
  names: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { color: strongOf('overdue'), fontWeight: tokens.fontWeightSemibold },
});

/** With whom most of what is late stands. */
export const MostOverdue = memo(function MostOverdue({ slowest, onShow }: MostOverdueProps) {
  const { mostOverdueLine, mostOverdueTitle, namesLine } = useWords();
  const styles = useStyles();
  const { by, names, overdue, daysLate } = slowest;
  return (
    <section>
      <h2 className={styles.title}>{mostOverdueTitle(by)}</h2>
      <button
        type="button"
        className={styles.button}
        onClick={() => {
          onShow(slowest);
        }}
      >
        <span className={styles.names}>{namesLine(names)}</span>{' '}
        <span className={styles.line}>{mostOverdueLine(names, overdue, daysLate)}</span>
      </button>
    </section>
  );
});
