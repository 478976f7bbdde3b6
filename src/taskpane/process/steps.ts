/** The parts of the process, in the order of the work. */
export const PROCESS_STEPS = [
  'feedback',
  'supervision',
  'lookBack',
  'comparison',
  'similar',
  'collection',
] as const;
export type ProcessStep = (typeof PROCESS_STEPS)[number];

/** Under this name the open step is remembered while another tab is open. */
export const STEP_MEMORY = 'step';
