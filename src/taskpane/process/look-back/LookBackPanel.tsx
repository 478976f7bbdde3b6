import type { PaneProps } from '../../pane-props';

/** 回头看. */
export function LookBackPanel({ state }: PaneProps) {
  return <p>{state.tab}</p>;
}
