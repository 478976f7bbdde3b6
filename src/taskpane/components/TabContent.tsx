import { makeStyles, tokens } from '@fluentui/react-components';
import { DraftPanel } from './DraftPanel';
import { FailurePanel } from './FailurePanel';
import { FindingsPanel } from './FindingsPanel';
import { LoadingPanel } from './LoadingPanel';
import { NotLedgerPanel } from './NotLedgerPanel';
import { OverviewPanel } from './OverviewPanel';
import type { PaneProps } from '../pane-props';
import { tabId } from './PaneTabs';
import { SettingsPanel } from './SettingsPanel';

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
  const { phase, tab } = state;
  if (tab === 'draft') return <DraftPanel state={state} session={session} />;
  if (tab === 'settings') return <SettingsPanel state={state} session={session} />;
  switch (phase.kind) {
    case 'loading':
      return <LoadingPanel />;
    case 'failed':
      return <FailurePanel failure={phase.failure} session={session} />;
    case 'notLedger':
      return <NotLedgerPanel result={phase} session={session} />;
    case 'ledger':
      return tab === 'overview' ? (
        <OverviewPanel loaded={phase} state={state} session={session} />
      ) : (
        <FindingsPanel loaded={phase} state={state} session={session} />
      );
  }
}
