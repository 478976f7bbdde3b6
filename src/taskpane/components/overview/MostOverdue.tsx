import { makeStyles, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { GroupKey } from '../../../domain/summary/groups-by';
import { PLAIN_BUTTON } from '../../overview/looks';
import type { Slowest, Standing } from '../../overview/slowest';
import { SMALL_TEXT } from '../../small-text';
import { strongOf } from '../../state-colours';
import { LEDGER_LANG } from '../../words/ledger-lang';
import { useWords } from '../../words/use-words';
import { LeadsOn } from './LeadsOn';

export interface MostOverdueProps {
  readonly slowest: Slowest;
  readonly onShow: (by: GroupKey, names: Standing['names']) => void;
}

const useStyles = makeStyles({
  answer: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: '4px' },
  title: { ...SMALL_TEXT, fontWeight: tokens.fontWeightRegular },
  button: {
    ...PLAIN_BUTTON,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '28px',
    margin: `0 calc(-1 * ${tokens.spacingHorizontalXS})`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
  },
  names: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  line: { color: strongOf('overdue'), fontWeight: tokens.fontWeightSemibold },
});

/** With whom what is late stands: most of it, and the latest of it where that is somebody else. */
export const MostOverdue = memo(function MostOverdue({ slowest, onShow }: MostOverdueProps) {
  const { bothTitle, longestOverdueLine, longestOverdueTitle } = useWords();
  const { mostAndLongestLine, mostOverdueLine, mostOverdueTitle, namesLine } = useWords();
  const styles = useStyles();
  const { by, most, longest } = slowest;
  const answers =
    longest === null
      ? [{ who: most, title: bothTitle(by), line: mostAndLongestLine(most) }]
      : [
          { who: most, title: mostOverdueTitle(by), line: mostOverdueLine(most) },
          { who: longest, title: longestOverdueTitle(by), line: longestOverdueLine(longest) },
        ];
  return (
    <section>
      {answers.map(({ who, title, line }) => (
        <div key={title} className={styles.answer}>
          <h2 className={styles.title}>{title}</h2>
          <button
            type="button"
            className={styles.button}
            onClick={() => {
              onShow(by, who.names);
            }}
          >
            <span
              // Several are joined by a word of the pane's own language.
              lang={who.names.length === 1 ? LEDGER_LANG : undefined}
              className={styles.names}
            >
              {namesLine(who.names)}
            </span>{' '}
            <span>
              <span className={styles.line}>{line}</span>
              <LeadsOn />
            </span>
          </button>
        </div>
      ))}
    </section>
  );
});
