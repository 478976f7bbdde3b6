import { FluentProvider } from '@fluentui/react-components';
import type { SessionPorts } from '../../app/session-controller';
import { rootStyle } from '../root-style';
import { themeFor } from '../theme';
import { useLedgerSession } from '../use-ledger-session';
import { Pane } from './Pane';

export interface AppProps extends SessionPorts {
  /** True where Excel (or else the system) is dark. */
  readonly dark: boolean;
}

/** The whole pane over one workbook. */
export function App({ dark, ...ports }: AppProps) {
  const { state, session } = useLedgerSession(ports);
  return (
    <FluentProvider theme={themeFor(dark)} style={rootStyle(dark)}>
      <Pane state={state} session={session} />
    </FluentProvider>
  );
}
