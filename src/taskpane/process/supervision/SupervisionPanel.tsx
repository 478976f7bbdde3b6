import type { PaneProps } from '../../pane-props';

/** 督办提醒. */
export function SupervisionPanel({ state }: PaneProps) {
  return <p>{state.tab}</p>;
}
