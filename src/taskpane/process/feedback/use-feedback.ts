import { useSyncExternalStore } from 'react';
import { FeedbackEditing, type FeedbackState } from '../../../app/process/feedback-editing';

/** Under this name the text and its corrections are kept while another tab is open. */
const MEMORY = 'feedback';

/** The correction of a feedback text; the same one each time the panel is opened. */
export function useFeedback(memory: Map<string, unknown>): {
  readonly editing: FeedbackEditing;
  readonly state: FeedbackState;
} {
  const known = memory.get(MEMORY);
  const editing = known instanceof FeedbackEditing ? known : new FeedbackEditing();
  if (known !== editing) memory.set(MEMORY, editing);
  return { editing, state: useSyncExternalStore(editing.subscribe, editing.snapshot) };
}
