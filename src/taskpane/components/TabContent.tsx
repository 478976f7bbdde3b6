import { makeStyles, tokens } from '@fluentui/react-components';
import { FailurePanel } from './FailurePanel';
import { LaterPart } from './LaterPart';
import { LoadingPanel } from './LoadingPanel';
import { NotLedgerPanel } from './NotLedgerPanel';
import { OverviewPanel } from './OverviewPanel';
import type { PaneProps } from '../pane-props';
import { useWords } from '../words/use-words';
import { tabId } from './PaneTabs';

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** The open tab's panel. */
export function TabContent(props: PaneProps) {
  const styles = useStyles();
  return (
    <div role="tabpanel" aria-labelledby={tabId(props.state.tab)} className={styles.panel}>
      <Content {...props} />
    </div>
  );
}

/** Draft and settings stand on any sheet; the other tabs need a ledger and say why where there is none. */
function Content({ state, session }: PaneProps) {
  const { PANE_WORDS } = useWords();
  const { phase, tab } = state;
  if (tab === 'draft' || tab === 'settings') return <LaterTab state={state} session={session} />;
  switch (phase.kind) {
    case 'loading':
      return <LoadingPanel />;
    case 'failed':
      return (
        <FailurePanel
          title={PANE_WORDS.failed}
          failure={phase.failure}
          session={session}
          onRetry={() => void session.start()}
        />
      );
    case 'notLedger':
      return <NotLedgerPanel result={phase} session={session} />;
    case 'ledger':
      return tab === 'overview' ? (
        <OverviewPanel loaded={phase} state={state} session={session} />
      ) : (
        <LaterTab state={state} session={session} />
      );
  }
}

/** The tabs whose code comes after the first screen. */
function LaterTab({ state, session }: PaneProps) {
  const { phase, tab } = state;
  return (
    <LaterPart session={session} meanwhile={<LoadingPanel />}>
      {({ DraftPanel, FindingsPanel, SettingsPanel }) => {
        if (tab === 'draft') return <DraftPanel state={state} session={session} />;
        if (tab === 'settings') return <SettingsPanel state={state} session={session} />;
        return (
          phase.kind === 'ledger' && (
            <FindingsPanel loaded={phase} state={state} session={session} />
          )
        );
      }}
    </LaterPart>
  );
}
