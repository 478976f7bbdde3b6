import { makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import { legendOf, shownStates } from '../../../domain/palette/legend';
import type { Palette, WarningDays } from '../../../domain/palette/types';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';
import { SMALL_TEXT } from '../../small-text';
import { Swatch } from './Swatch';

export interface ColourLegendProps {
  readonly palette: Palette;
  /** Null while the form's days cannot be read. */
  readonly days: WarningDays | null;
}

const useStyles = makeStyles({
  summary: { lineHeight: '1.6', cursor: 'pointer' },
  list: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr)',
    alignItems: 'baseline',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    margin: `${tokens.spacingVerticalS} 0 0`,
  },
  word: { margin: 0 },
  meaning: SMALL_TEXT,
});

/** Every state as the chosen colours show it on the sheet, and what it means. */
export function ColourLegend({ palette, days }: ColourLegendProps) {
  const { STATE_WORDS } = useWords();
  const { SETTING_WORDS, stateMeaning } = usePartWords();
  const styles = useStyles();
  const rows = legendOf(palette, shownStates(days?.firstWarningDays ?? null));
  return (
    <details open>
      <summary className={styles.summary}>{SETTING_WORDS.colourLegend}</summary>
      <dl className={styles.list}>
        {rows.map((row) => (
          <Fragment key={row.state}>
            <dt className={styles.word}>
              <Swatch colour={row} word={STATE_WORDS[row.state]} />
            </dt>
            <dd className={styles.meaning}>{stateMeaning(row.state, days, row.filled)}</dd>
          </Fragment>
        ))}
      </dl>
    </details>
  );
}
