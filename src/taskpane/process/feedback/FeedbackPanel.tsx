import type { PaneProps } from '../../pane-props';
import { FeedbackInput } from './FeedbackInput';
import { FeedbackResult } from './FeedbackResult';
import { useFeedback } from './use-feedback';

/** 反馈成账: a feedback text is pasted or opened, its problems are corrected, and a ledger made of them. */
export function FeedbackPanel({ state, session }: PaneProps) {
  const { desk, memory } = session.process;
  const feedback = useFeedback(memory);
  const { editing } = feedback;
  const { typed, draft } = feedback.state;
  return draft === null ? (
    <FeedbackInput editing={editing} typed={typed} wordReader={desk.wordReader} />
  ) : (
    <FeedbackResult editing={editing} draft={draft} desk={desk} isBusy={state.task !== null} />
  );
}
