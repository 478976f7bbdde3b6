import { makeStyles, tokens } from '@fluentui/react-components';
import { phraseSpans } from '../../../domain/similar/phrase-spans';
import type { SharedPhrase } from '../../../domain/similar/shared-phrases';
import { LEDGER_LANG } from '../../words/ledger-lang';

interface MarkedTextProps {
  readonly text: string;
  readonly phrases: readonly SharedPhrase[];
}

const useStyles = makeStyles({
  mark: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** A problem with the words it shares marked in it. */
export function MarkedText({ text, phrases }: MarkedTextProps) {
  const styles = useStyles();
  const pieces = [];
  let from = 0;
  for (const { start, end } of phraseSpans(text, phrases)) {
    pieces.push(text.slice(from, start));
    pieces.push(
      <mark key={start} className={styles.mark}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return (
    <span lang={LEDGER_LANG}>
      {pieces}
      {text.slice(from)}
    </span>
  );
}
