import type { LedgerSession } from '../../app/session-controller';
import { STEP_MEMORY, type ProcessStep } from './steps';

/** Goes to a step of the process from another tab. */
export function openStep(
  session: Pick<LedgerSession, 'process' | 'openTab'>,
  step: ProcessStep,
): void {
  session.process.memory.set(STEP_MEMORY, step);
  session.openTab('process');
}
