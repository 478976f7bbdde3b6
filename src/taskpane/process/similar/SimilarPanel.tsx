import type { PaneProps } from '../../pane-props';

/** 同类问题. */
export function SimilarPanel({ state }: PaneProps) {
  return <p>{state.tab}</p>;
}
