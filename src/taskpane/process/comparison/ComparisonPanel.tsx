import type { PaneProps } from '../../pane-props';

/** 进度对比. */
export function ComparisonPanel({ state }: PaneProps) {
  return <p>{state.tab}</p>;
}
