import type { DisplayState } from '../../domain/palette/types';
import { WARNING_STATES, type WarningState } from '../warning-filter';

/** Is this one of the states that 预警 lists? The problems of others are listed where their figure stands. */
export function isWarningState(state: DisplayState): state is WarningState {
  return WARNING_STATES.some((one) => one === state);
}

/** Where the problems of a state are shown. */
export function leadsTo(state: DisplayState): 'warnings' | 'list' {
  return isWarningState(state) ? 'warnings' : 'list';
}
