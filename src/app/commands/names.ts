/**
 * The buttons of the ribbon and of the cell menu that work without the pane, in the ribbon's order. The
 * manifest names each of them as its FunctionName; a test holds the two lists together.
 */
export const COMMAND_NAMES = [
  'check',
  'highlight',
  'writeSummary',
  'writeDraft',
  'removeMarks',
  'showProblem',
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];

/** Can it be stopped while it writes? 清除标记 goes through to its end: half of it would serve nobody. */
export function canStop(name: CommandName): boolean {
  return name !== 'removeMarks';
}
