import type { PartWords } from '../zh-cn-parts';

/** What the three hints of the first run say. */

export const HINT_WORDS: PartWords['HINT_WORDS'] = {
  source:
    'At the top: the ledger that was recognized and the as-of date. Change the date and the figures follow.',
  warnings: '"Due" lists what is overdue or due soon; choose a problem to find it in the sheet.',
  actions:
    'At the bottom: color, summary, wall board and draft. You are asked before anything is colored.',
};

export const FIRST_RUN_WORDS: PartWords['FIRST_RUN_WORDS'] = {
  name: 'Hints',
  skip: 'Skip',
  next: 'Next',
  done: 'Got it',
  notAgain: 'Do not show again',
};

export const hintNumber: PartWords['hintNumber'] = (step, all) => `${step}/${all}`;
