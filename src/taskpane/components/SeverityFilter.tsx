import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../../domain/checks/severity';
import type { Severity } from '../../domain/checks/types';
import { usePartWords } from '../words/use-part-words';
import { SeverityIcon } from './SeverityIcon';

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: Severity | null;
  readonly onChoose: (severity: Severity | null) => void;
}

const useStyles = makeStyles({
  filter: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 0 },
});

/** How many findings of each severity there are; pressed, only those are listed. */
export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps) {
  const { FINDING_WORDS, SEVERITY_WORDS } = usePartWords();
  const styles = useStyles();
  return (
    <div className={styles.filter} role="group" aria-label={FINDING_WORDS.filter}>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          checked={chosen === severity}
          icon={<SeverityIcon severity={severity} />}
          onClick={() => {
            onChoose(chosen === severity ? null : severity);
          }}
        >
          {`${SEVERITY_WORDS[severity]} ${counts[severity]}`}
        </ToggleButton>
      ))}
    </div>
  );
}
