import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../../../domain/checks/severity';
import type { Severity } from '../../../domain/checks/types';
import type { ProofFinding } from '../../../domain/proofread/types';
import { usePartWords } from '../../words/use-part-words';
import { MORE, useMore } from '../../use-more';
import { SeverityIcon } from '../SeverityIcon';
import { ProofRow, type ProofActions } from './ProofRow';

export interface ProofListProps extends ProofActions {
  readonly findings: readonly ProofFinding[];
}

const useStyles = makeStyles({
  severity: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, padding: 0 },
});

/** What a proofreader found, the gravest first, each with its place. */
export function ProofList({ findings, onGoTo, onReplace }: ProofListProps) {
  return SEVERITIES.map((severity) => {
    const of = findings.filter((finding) => finding.severity === severity);
    return (
      of.length > 0 && (
        <SeverityList
          key={severity}
          severity={severity}
          findings={of}
          onGoTo={onGoTo}
          onReplace={onReplace}
        />
      )
    );
  });
}

interface SeverityListProps extends ProofListProps {
  readonly severity: Severity;
}

function SeverityList({ severity, findings, onGoTo, onReplace }: SeverityListProps) {
  const { moreFindingsLine, SEVERITY_WORDS } = usePartWords();
  const styles = useStyles();
  const { shown, hidden, showMore } = useMore(findings);
  const title = `${SEVERITY_WORDS[severity]} ${findings.length}`;
  return (
    <div>
      <h3 className={styles.severity}>
        <SeverityIcon severity={severity} />
        {title}
      </h3>
      <ul className={styles.list} aria-label={title}>
        {shown.map((finding) => (
          <ProofRow
            key={`${finding.start} ${finding.end} ${finding.code}`}
            finding={finding}
            onGoTo={onGoTo}
            onReplace={onReplace}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <Button size="small" appearance="subtle" onClick={showMore}>
          {moreFindingsLine(hidden, MORE)}
        </Button>
      )}
    </div>
  );
}
