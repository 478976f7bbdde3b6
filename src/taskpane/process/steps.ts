/** The parts of the process, in the order of the work. */
export const PROCESS_STEPS = [
  'feedback',
  'supervision',
  'lookBack',
  'comparison',
  'similar',
] as const;
export type ProcessStep = (typeof PROCESS_STEPS)[number];
