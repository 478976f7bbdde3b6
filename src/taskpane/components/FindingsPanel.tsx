import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular, InfoRegular, WarningRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LoadedLedger } from '../../app/load-ledger';
import type { LedgerSession } from '../../app/session-controller';
import type { Finding, Severity } from '../../domain/checks/types';
import { areaOfAddress } from '../cell-area';
import { FINDING_WORDS, SEVERITY_WORDS } from '../words';

export interface FindingsPanelProps {
  readonly loaded: LoadedLedger;
  readonly session: LedgerSession;
}

const ICONS: Readonly<Record<Severity, ReactElement>> = {
  error: <ErrorCircleRegular />,
  warning: <WarningRegular />,
  info: <InfoRegular />,
};

/** The gravest first; within one severity as the sheet has them. */
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

const useStyles = makeStyles({
  intro: { margin: 0, lineHeight: '1.6', color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0 },
  item: {
    display: 'grid',
    gridTemplateColumns: 'auto 1fr auto',
    alignItems: 'start',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
    listStyleType: 'none',
  },
  severity: {
    display: 'flex',
    alignItems: 'center',
    columnGap: '4px',
    lineHeight: '1.6',
    whiteSpace: 'nowrap',
  },
  message: { lineHeight: '1.6', overflowWrap: 'anywhere' },
  cell: { minWidth: 0, padding: '0 4px' },
});

/** 体检: what the reading wants the clerk to look at, each with its cell. */
export function FindingsPanel({ loaded, session }: FindingsPanelProps) {
  const styles = useStyles();
  const { findings } = loaded;
  if (findings.length === 0) return <p className={styles.intro}>{FINDING_WORDS.none}</p>;
  const sorted = ORDER.flatMap((severity) => findings.filter((each) => each.severity === severity));
  return (
    <section>
      <p className={styles.intro}>{FINDING_WORDS.intro}</p>
      <ul className={styles.list}>
        {sorted.map((finding) => (
          <li
            key={`${finding.code} ${finding.cell ?? ''} ${finding.message}`}
            className={styles.item}
          >
            <span className={styles.severity}>
              {ICONS[finding.severity]}
              {SEVERITY_WORDS[finding.severity]}
            </span>
            <span className={styles.message}>{finding.message}</span>
            <CellLink finding={finding} sheetId={loaded.sheet.id} session={session} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function CellLink({
  finding,
  sheetId,
  session,
}: {
  readonly finding: Finding;
  readonly sheetId: string;
  readonly session: LedgerSession;
}) {
  const styles = useStyles();
  const area = finding.cell === null ? null : areaOfAddress(finding.cell);
  if (area === null) return <span>{finding.cell ?? FINDING_WORDS.wholeSheet}</span>;
  return (
    <Button
      size="small"
      className={styles.cell}
      appearance="subtle"
      onClick={() => void session.select(sheetId, area)}
    >
      {finding.cell}
    </Button>
  );
}
