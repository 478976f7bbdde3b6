import { makeStyles, tokens } from '@fluentui/react-components';
import type { DraftingEngine } from '../../../app/drafting-engine';
import { usePartWords } from '../../words/use-part-words';
import { useWords } from '../../words/use-words';

export interface TemplateGuideProps {
  readonly engine: Pick<DraftingEngine, 'TEMPLATE_PARTS' | 'DERIVED_KEYS' | 'FACTS'>;
}

const useStyles = makeStyles({
  guide: { fontSize: tokens.fontSizeBase200, lineHeight: '1.6' },
  summary: { cursor: 'pointer' },
  list: { margin: `${tokens.spacingVerticalXS} 0`, paddingLeft: '1.5em' },
  part: { fontWeight: tokens.fontWeightSemibold },
});

/** What may stand in a template: the parts with their options, and the words between braces. */
export function TemplateGuide({ engine }: TemplateGuideProps) {
  const { choicesLine, TEMPLATE_WORDS } = usePartWords();
  const { enumerated } = useWords();
  const styles = useStyles();
  const words = [...engine.FACTS.map(({ key }) => key), ...engine.DERIVED_KEYS];
  return (
    <details className={styles.guide}>
      <summary className={styles.summary}>{TEMPLATE_WORDS.guide}</summary>
      <ul className={styles.list}>
        {TEMPLATE_WORDS.lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
        {engine.TEMPLATE_PARTS.map(({ name, choices }) => (
          <li key={name}>
            <span className={styles.part}>{`【${name}】`}</span>
            {choicesLine(choices)}
          </li>
        ))}
        <li>{TEMPLATE_WORDS.braces + enumerated(words.map((word) => `{${word}}`))}</li>
      </ul>
    </details>
  );
}
