import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { LoadedLedger } from '../../app/load-ledger';
import { fixesOf } from '../../domain/checks/fixes/fixes-of';
import { groupFindings, type FindingGroup as Group } from '../../domain/checks/group-findings';
import { SEVERITIES } from '../../domain/checks/severity';
import type { Severity } from '../../domain/checks/types';
import type { Area } from '../../domain/grid/sheet-grid';
import { usePartWords } from '../words/use-part-words';
import type { PaneProps } from '../pane-props';
import { FindingActions } from './FindingActions';
import { FindingGroup } from './FindingGroup';
import { SeverityFilter } from './SeverityFilter';
import { SeverityIcon } from './SeverityIcon';

export interface FindingsPanelProps extends PaneProps {
  readonly loaded: LoadedLedger;
}

const useStyles = makeStyles({
  panel: { display: 'grid', rowGap: tokens.spacingVerticalM },
  intro: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
  severity: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    margin: `0 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
});

function countsOf(groups: readonly Group[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity, count } of groups) counts[severity] += count;
  return counts;
}

/** 体检: what the clerk should look at, by severity and kind, each with its cell. */
export function FindingsPanel({ loaded, state, session }: FindingsPanelProps) {
  const { FINDING_WORDS, SEVERITY_WORDS } = usePartWords();
  const styles = useStyles();
  const [chosen, setChosen] = useState<Severity | null>(null);
  const { findings, sheet } = loaded;
  const groups = useMemo(() => groupFindings(findings), [findings]);
  const fixes = useMemo(() => fixesOf(findings).length, [findings]);
  const counts = countsOf(groups);
  // After an edit there may be none of the chosen severity any more.
  const filter = chosen !== null && counts[chosen] > 0 ? chosen : null;
  const listed = SEVERITIES.filter(
    (severity) => counts[severity] > 0 && (filter === null || severity === filter),
  );
  const select = (area: Area): void => void session.select(sheet.id, area);
  return (
    <div className={styles.panel}>
      <p className={styles.intro}>
        {findings.length === 0 ? FINDING_WORDS.none : FINDING_WORDS.intro}
      </p>
      <FindingActions findings={findings.length} fixes={fixes} state={state} session={session} />
      {findings.length > 0 && (
        <SeverityFilter counts={counts} chosen={filter} onChoose={setChosen} />
      )}
      {listed.map((severity) => (
        <section key={severity}>
          <h2 className={styles.severity}>
            <SeverityIcon severity={severity} />
            {`${SEVERITY_WORDS[severity]} ${counts[severity]}`}
          </h2>
          {groups
            .filter((group) => group.severity === severity)
            .map((group) => (
              <FindingGroup key={`${sheet.id} ${group.code}`} group={group} onSelect={select} />
            ))}
        </section>
      ))}
    </div>
  );
}
