import { FluentProvider } from '@fluentui/react-components';
import { useCallback, useEffect } from 'react';
import type { SessionPorts } from '../../app/session-controller';
import { paletteOf } from '../../domain/palette/presets';
import {
  diagnosticsText,
  DiagnosticsContext,
  type Diagnose,
  type Environment,
} from '../diagnostics';
import { HintsContext, type HintMemory } from '../hints';
import type { Later } from '../later';
import type { PaneParts } from '../pane-parts';
import { ProcessContext } from '../use-process';
import type { ProcessParts } from '../process/parts';
import { useReducedMotion } from '../reduced-motion';
import { rootStyle } from '../root-style';
import { themeFor } from '../theme';
import { CtrlZContext } from '../undo-notice';
import { CanSaveContext } from '../use-can-save';
import { useFirstRun } from '../use-first-run';
import { useLedgerSession } from '../use-ledger-session';
import { PartsContext } from '../use-parts';
import { whenIdle } from '../when-idle';
import { LanguageContext, type Language } from '../words/language';
import { BrokenPane } from './BrokenPane';
import { Pane } from './Pane';
import { PaneBoundary } from './PaneBoundary';

export interface AppProps extends SessionPorts {
  /** True where Excel (or else the system) is dark. */
  readonly dark: boolean;
  readonly language: Language;
  readonly environment: Environment;
  readonly hintMemory: HintMemory;
  /** Whether it was said that Ctrl+Z does not go back; left out where it does. */
  readonly ctrlZMemory?: HintMemory;
  /** Fetched when the first screen stands, so that no click has to wait for them. */
  readonly parts: Later<PaneParts>;
  /** Fetched when its tab opens. */
  readonly process: Later<ProcessParts>;
}

/** The whole pane over one workbook. */
export function App({
  dark,
  language,
  environment,
  hintMemory,
  ctrlZMemory,
  parts,
  process,
  ...ports
}: AppProps) {
  const { state, session } = useLedgerSession(ports);
  const hints = useFirstRun(state, hintMemory);
  const diagnose: Diagnose = useCallback(
    (failure) => diagnosticsText(failure, environment, session.snapshot()),
    [environment, session],
  );
  useReducedMotion();
  useEffect(() => whenIdle(() => void preload(parts)), [parts]);
  const palette = paletteOf(state.settings.colourPreset);
  return (
    <FluentProvider theme={themeFor(dark, language.tag)} style={rootStyle(palette, dark)}>
      <LanguageContext value={language}>
        <DiagnosticsContext value={diagnose}>
          <PaneBoundary
            broken={(error, retry) => (
              <BrokenPane error={error} clipboard={ports.clipboard} onRetry={retry} />
            )}
          >
            <PartsContext value={parts}>
              <ProcessContext value={process}>
                <CanSaveContext value={ports.files.canSave()}>
                  <HintsContext value={hints}>
                    <CtrlZContext value={ctrlZMemory ?? null}>
                      <Pane state={state} session={session} />
                    </CtrlZContext>
                  </HintsContext>
                </CanSaveContext>
              </ProcessContext>
            </PartsContext>
          </PaneBoundary>
        </DiagnosticsContext>
      </LanguageContext>
    </FluentProvider>
  );
}

/** Where they were wanted before and did not come, it is the user who tries again. */
async function preload(parts: Later<PaneParts>): Promise<void> {
  if (parts.snapshot().kind === 'awaited') await parts.fetch();
}
