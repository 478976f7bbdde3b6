import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { FailurePanel } from './FailurePanel';
import { LaterPart } from './LaterPart';
import { LoadingPanel } from './LoadingPanel';
import { NotLedgerPanel } from './NotLedgerPanel';
import { OverviewPanel } from './overview/OverviewPanel';
import type { PaneProps } from '../pane-props';
import { useProcess } from '../use-process';
import { useTabScroll } from '../use-tab-scroll';
import { NO_WARNING_FILTER, WarningViewContext } from '../warning-filter';
import { useWords } from '../words/use-words';
import { tabId } from './PaneTabs';
import { StatePanel } from './StatePanel';

const useStyles = makeStyles({
  panel: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
});

/** The open tab's panel, scrolled as it was left. */
export function TabContent(props: PaneProps) {
  const { tab } = props.state;
  const styles = useStyles();
  const panel = useRef<HTMLDivElement | null>(null);
  const [filter, setFilter] = useState(NO_WARNING_FILTER);
  const [heights] = useState(() => new Map<string, number>());
  const view = useMemo(() => ({ filter, setFilter, heights }), [filter, heights]);
  useTabScroll(panel, tab, tab === 'warnings' ? JSON.stringify(filter) : '');
  return (
    <div ref={panel} role="tabpanel" aria-labelledby={tabId(tab)} className={styles.panel}>
      <WarningViewContext value={view}>
        <Content {...props} />
      </WarningViewContext>
    </div>
  );
}

/** Draft, process and settings stand on any sheet; the other tabs need a ledger and say why where there is none. */
function Content({ state, session }: PaneProps) {
  const { PANE_WORDS } = useWords();
  const { phase, tab } = state;
  if (tab === 'process') return <ProcessTab state={state} session={session} />;
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
    case 'cancelled':
      return <CancelledPanel session={session} />;
    case 'notLedger':
      return <NotLedgerPanel result={phase} waiting={state.task !== null} session={session} />;
    case 'ledger':
      return tab === 'overview' ? (
        <OverviewPanel loaded={phase} state={state} session={session} />
      ) : (
        <LaterTab state={state} session={session} />
      );
  }
}

/** The user stopped the first reading. */
function CancelledPanel({ session }: Pick<PaneProps, 'session'>) {
  const { ACTION_WORDS, PANE_WORDS } = useWords();
  return (
    <StatePanel title={PANE_WORDS.cancelled} message={PANE_WORDS.cancelledNext}>
      <Button onClick={() => void session.start()}>{ACTION_WORDS.readAgain}</Button>
    </StatePanel>
  );
}

/** The tab whose code comes when it is first opened. */
function ProcessTab(props: PaneProps) {
  const { FETCH_WORDS } = useWords();
  const { arrival, retry } = useProcess();
  switch (arrival.kind) {
    case 'here': {
      const { ProcessPanel, words } = arrival.value;
      return <ProcessPanel {...props} words={words} />;
    }
    case 'awaited':
      return <LoadingPanel />;
    case 'missing':
      return (
        <FailurePanel
          title={FETCH_WORDS.title}
          failure={arrival.failure}
          session={props.session}
          onRetry={retry}
        />
      );
  }
}

/** The tabs whose code comes after the first screen. */
function LaterTab({ state, session }: PaneProps) {
  const { phase, tab } = state;
  return (
    <LaterPart session={session} meanwhile={<LoadingPanel />}>
      {({ DraftPanel, FindingsPanel, SettingsPanel, WarningsPanel }) => {
        if (tab === 'draft') return <DraftPanel state={state} session={session} />;
        if (tab === 'settings') return <SettingsPanel state={state} session={session} />;
        if (phase.kind !== 'ledger') return null;
        const Panel = tab === 'warnings' ? WarningsPanel : FindingsPanel;
        return <Panel loaded={phase} state={state} session={session} />;
      }}
    </LaterPart>
  );
}
