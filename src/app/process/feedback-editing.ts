import type { Day } from '../../domain/calendar/day';
import { readFeedback } from '../../domain/feedback/read-feedback';
import { onOneLine } from '../../domain/feedback/spans';
import type { Feedback } from '../../domain/feedback/types';
import type { TextSpan } from '../../domain/text/text-place';
import { type CategoryLevel, type FeedbackLedger, problemsAsRead } from './feedback-ledger';

/** A problem being corrected. */
export interface EditedProblem {
  /** Stays the same through all corrections. */
  readonly id: number;
  readonly path: readonly string[];
  readonly text: string;
  /** As it was before the text was typed into; to go back to. */
  readonly before: string;
  /** Where its words stand in the feedback text. */
  readonly source: TextSpan;
  readonly origins: readonly number[];
  /** Split, merged or taken from the words left out. */
  readonly isMade: boolean;
  readonly isRemoved: boolean;
}

/** The correction of one feedback text. */
export interface FeedbackDraft {
  readonly source: string;
  readonly feedback: Feedback;
  readonly problems: readonly EditedProblem[];
  /** Places in `feedback.unused` that were made problems. */
  readonly taken: readonly number[];
  readonly unit: string;
  readonly feedbackDate: Day | null;
  readonly categoryLevel: CategoryLevel;
}

export interface FeedbackState {
  /** What stands in the paste box. */
  readonly typed: string;
  /** Null until a text was read. */
  readonly draft: FeedbackDraft | null;
}

const NOTHING: FeedbackState = { typed: '', draft: null };
/** Stops and blanks that belong to neither half of a split problem. */
const EDGES = /^[，,；;。、\s]+|[，,；;。、\s]+$/gu;

/** Was the text typed into, or is the problem another than was read? */
export function isCorrected({ text, before, isMade }: EditedProblem): boolean {
  return isMade || text !== before;
}

/** The problems that go into the ledger: not removed, and not empty. */
export function kept({ problems }: FeedbackDraft): readonly EditedProblem[] {
  return problems.filter(({ isRemoved, text }) => !isRemoved && text.trim() !== '');
}

/** What the new ledger is made of. */
export function ledgerOfDraft(draft: FeedbackDraft): FeedbackLedger {
  return {
    unit: draft.unit.trim() === '' ? null : draft.unit.trim(),
    feedbackDate: draft.feedbackDate,
    problems: kept(draft).map(({ path, text, origins }) => ({ path, text: text.trim(), origins })),
    recommendations: draft.feedback.recommendations,
    categoryLevel: draft.categoryLevel,
  };
}

/** Holds the feedback text being corrected while the pane is open; tells listeners of every change. */
export class FeedbackEditing {
  private state: FeedbackState = NOTHING;
  private nextId = 1;
  private readonly listeners = new Set<() => void>();

  /** The state now; the same object until something changes. */
  readonly snapshot = (): FeedbackState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  type(typed: string): void {
    this.set({ ...this.state, typed });
  }

  /** Reads a text; what was corrected before is dropped. */
  read(source: string): void {
    const feedback = readFeedback(source);
    const problems = problemsAsRead(feedback).map(({ path, text, origins }, at) => ({
      ...{ id: this.newId(), path, text, before: text, origins },
      source: feedback.problems[at]?.source ?? { start: 0, end: 0 },
      ...{ isMade: false, isRemoved: false },
    }));
    const draft: FeedbackDraft = {
      ...{ source, feedback, problems, taken: [] },
      unit: onOneLine(feedback.unit?.text ?? ''),
      feedbackDate: feedback.feedbackDate,
      categoryLevel: this.state.draft?.categoryLevel ?? 'outermost',
    };
    this.set({ typed: source, draft });
  }

  /** Goes back to the paste box; its text stays. */
  startOver(): void {
    this.set({ ...this.state, draft: null });
  }

  tell(facts: Partial<Pick<FeedbackDraft, 'unit' | 'feedbackDate' | 'categoryLevel'>>): void {
    this.change((draft) => ({ ...draft, ...facts }));
  }

  edit(id: number, text: string): void {
    this.changeProblem(id, (one) => [{ ...one, text: onOneLine(text) }]);
  }

  /** Puts back the words a problem had before they were typed into, or the problem itself. */
  restore(id: number): void {
    this.changeProblem(id, (one) => [{ ...one, text: one.before, isRemoved: false }]);
  }

  remove(id: number): void {
    this.changeProblem(id, (one) => [{ ...one, isRemoved: true }]);
  }

  /** Makes two problems of one; nothing happens where one of them would be empty. */
  split(id: number, at: number): void {
    this.changeProblem(id, (one) => {
      const [head, tail] = [one.text.slice(0, at), one.text.slice(at)].map((half) =>
        half.replace(EDGES, ''),
      );
      if (head === undefined || tail === undefined || head === '' || tail === '') return [one];
      const halves = this.halvesOf(one, head, tail);
      return [
        { ...one, text: head, before: head, source: halves[0], isMade: true },
        { ...one, id: this.newId(), text: tail, before: tail, source: halves[1], isMade: true },
      ];
    });
  }

  /** Joins a problem to the one above that is not removed. */
  mergeUp(id: number): void {
    this.change((draft) => {
      const at = draft.problems.findIndex((one) => one.id === id);
      let above = at - 1;
      while (above >= 0 && draft.problems[above]?.isRemoved === true) above -= 1;
      const [upper, lower] = [draft.problems[above], draft.problems[at]];
      if (upper === undefined || lower === undefined) return draft;
      const text = joined(draft.source, upper, lower);
      const merged: EditedProblem = {
        ...upper,
        ...{ text, before: text, isMade: true },
        source: {
          start: Math.min(upper.source.start, lower.source.start),
          end: Math.max(upper.source.end, lower.source.end),
        },
        origins: [...new Set([...upper.origins, ...lower.origins])],
      };
      const problems = draft.problems.flatMap((one, index) =>
        index === above ? [merged] : index === at ? [] : [one],
      );
      return { ...draft, problems };
    });
  }

  /** Makes a problem of words that were left out, where they stand. */
  take(unused: number): void {
    this.change((draft) => {
      const words = draft.feedback.unused[unused];
      if (words === undefined || draft.taken.includes(unused)) return draft;
      const text = onOneLine(words.text);
      const after = draft.problems.findIndex(({ source }) => source.start > words.source.start);
      const at = after < 0 ? draft.problems.length : after;
      const made: EditedProblem = {
        ...{ id: this.newId(), text, before: text, source: words.source, origins: [] },
        path: draft.problems[Math.max(0, at - 1)]?.path ?? [],
        ...{ isMade: true, isRemoved: false },
      };
      const problems = [...draft.problems.slice(0, at), made, ...draft.problems.slice(at)];
      return { ...draft, problems, taken: [...draft.taken, unused] };
    });
  }

  /** The words of each half, where they can still be found in the source. */
  private halvesOf(one: EditedProblem, head: string, tail: string): readonly [TextSpan, TextSpan] {
    const source = this.state.draft?.source ?? '';
    const { start, end } = one.source;
    const words = source.slice(start, end);
    if (!words.startsWith(head) || !words.endsWith(tail)) return [one.source, one.source];
    return [
      { start, end: start + head.length },
      { start: end - tail.length, end },
    ];
  }

  private changeProblem(
    id: number,
    change: (one: EditedProblem) => readonly EditedProblem[],
  ): void {
    this.change((draft) => ({
      ...draft,
      problems: draft.problems.flatMap((one) => (one.id === id ? change(one) : [one])),
    }));
  }

  private change(change: (draft: FeedbackDraft) => FeedbackDraft): void {
    const { draft } = this.state;
    if (draft !== null) this.set({ ...this.state, draft: change(draft) });
  }

  private set(state: FeedbackState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }

  private newId(): number {
    const id = this.nextId;
    this.nextId += 1;
    return id;
  }
}

/** Between two problems there is nothing but stops and blanks: their words are those of the text. */
function joined(source: string, upper: EditedProblem, lower: EditedProblem): string {
  const between = source.slice(upper.source.end, lower.source.start);
  const isAsRead = (one: EditedProblem): boolean =>
    one.text === onOneLine(source.slice(one.source.start, one.source.end));
  const isNext = /^[，,；;。\s]{1,4}$/u.test(between);
  if (isNext && isAsRead(upper) && isAsRead(lower)) {
    return onOneLine(source.slice(upper.source.start, lower.source.end));
  }
  return `${upper.text}；${lower.text}`;
}
