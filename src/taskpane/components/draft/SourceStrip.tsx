import { makeStyles, tokens } from '@fluentui/react-components';
import type { DraftingEngine } from '../../../app/drafting-engine';
import type { DraftSentence } from '../../../domain/draft/types';
import { usePartWords } from '../../words/use-part-words';

export interface SourceStripProps {
  /** The sentence that has or last had the focus; null before any had. */
  readonly sentence: DraftSentence | null;
  readonly explain: DraftingEngine['explainFigure'];
}

/** More figures than this nobody reads in a strip; the mouse explains the others. */
const MOST = 12;

const useStyles = makeStyles({
  strip: {
    // Two lines as a rule, so that what is below does not move with every sentence.
    minHeight: '40px',
    maxHeight: '84px',
    overflowY: 'auto',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '1.6',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
});

/** Where the sentence with the focus is from, and how its figures came about: for keyboard and touch. */
export function SourceStrip({ sentence, explain }: SourceStripProps) {
  const { READING_WORDS, sentenceSourceLine } = usePartWords();
  const styles = useStyles();
  const lines =
    sentence === null
      ? [READING_WORDS.hint]
      : [...new Set([sentenceSourceLine(sentence), ...explainedIn(sentence, explain)])];
  return (
    <div className={styles.strip} role="status">
      {lines.map((line) => (
        <p key={line} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  );
}

/** How its first figures came about. The same figure may stand twice in a sentence. */
function explainedIn(
  sentence: DraftSentence,
  explain: DraftingEngine['explainFigure'],
): readonly string[] {
  return sentence.figures
    .filter(({ source }) => source.kind !== 'numbering')
    .slice(0, MOST)
    .map((figure) => explain(figure, sentence));
}
