import { createContext, useContext } from 'react';
import type { Failure } from '../app/session-failure';

export { diagnosticsText, type Environment } from './diagnostics-text';

/** Makes the text of a failure; the app knows where it runs and what was read. */
export type Diagnose = (failure: Failure) => string;

export const DiagnosticsContext = createContext<Diagnose | null>(null);

/** What makes the text behind 复制诊断信息. */
export function useDiagnose(): Diagnose {
  const diagnose = useContext(DiagnosticsContext);
  if (!diagnose) throw new TypeError('Cannot describe a failure: no DiagnosticsContext above it');
  return diagnose;
}
