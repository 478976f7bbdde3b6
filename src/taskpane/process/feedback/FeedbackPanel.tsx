import type { PaneProps } from '../../pane-props';

/** 反馈成账. */
export function FeedbackPanel({ state }: PaneProps) {
  return <p>{state.tab}</p>;
}
