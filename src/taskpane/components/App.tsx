import { FluentProvider } from '@fluentui/react-components';
import { useEffect } from 'react';
import type { SessionPorts } from '../../app/session-controller';
import type { Later } from '../later';
import type { PaneParts } from '../pane-parts';
import { rootStyle } from '../root-style';
import { themeFor } from '../theme';
import { CanSaveContext } from '../use-can-save';
import { useLedgerSession } from '../use-ledger-session';
import { PartsContext } from '../use-parts';
import { whenIdle } from '../when-idle';
import { LanguageContext, type Language } from '../words/language';
import { Pane } from './Pane';

export interface AppProps extends SessionPorts {
  /** True where Excel (or else the system) is dark. */
  readonly dark: boolean;
  readonly language: Language;
  /** Fetched when the first screen stands, so that no click has to wait for them. */
  readonly parts: Later<PaneParts>;
}

/** The whole pane over one workbook. */
export function App({ dark, language, parts, ...ports }: AppProps) {
  const { state, session } = useLedgerSession(ports);
  useEffect(() => whenIdle(() => void preload(parts)), [parts]);
  return (
    <FluentProvider theme={themeFor(dark)} style={rootStyle(dark)}>
      <LanguageContext value={language}>
        <PartsContext value={parts}>
          <CanSaveContext value={ports.files.canSave()}>
            <Pane state={state} session={session} />
          </CanSaveContext>
        </PartsContext>
      </LanguageContext>
    </FluentProvider>
  );
}

/** Where they were wanted before and did not come, it is the user who tries again. */
async function preload(parts: Later<PaneParts>): Promise<void> {
  if (parts.snapshot().kind === 'awaited') await parts.fetch();
}
