import { makeStyles, tokens } from '@fluentui/react-components';
import type { TemplateProblem } from '../../../domain/report/types';
import { usePartWords } from '../../words/use-part-words';
import { SeverityIcon } from '../SeverityIcon';
import { PlaceButton } from './PlaceButton';

export interface TemplateProblemsProps {
  readonly problems: readonly TemplateProblem[];
  readonly onGoTo: (line: number) => void;
}

const useStyles = makeStyles({
  title: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '1.6',
  },
  list: { margin: 0, padding: 0, lineHeight: '1.6', overflowWrap: 'anywhere' },
  item: { listStyleType: 'none' },
});

/** What cannot be read as a template, each with its line. The region always stands, so that it is read out. */
export function TemplateProblems({ problems, onGoTo }: TemplateProblemsProps) {
  const { TEMPLATE_WORDS, lineLine } = usePartWords();
  const styles = useStyles();
  return (
    <div role="status">
      {problems.length > 0 && (
        <>
          <p className={styles.title}>
            <SeverityIcon severity="error" />
            {TEMPLATE_WORDS.problems}
          </p>
          <ul className={styles.list}>
            {problems.map(({ line, message }) => (
              <li key={`${line} ${message}`} className={styles.item}>
                <PlaceButton
                  words={lineLine(line)}
                  onClick={() => {
                    onGoTo(line);
                  }}
                />
                {message}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
