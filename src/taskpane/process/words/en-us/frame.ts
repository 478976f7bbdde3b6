import type { ProcessWords } from '../zh-cn';

export const STEP_WORDS: ProcessWords['STEP_WORDS'] = {
  feedback: {
    name: 'Ledger from feedback',
    about: 'Split a feedback text into problems, check them, make a new ledger',
  },
  supervision: {
    name: 'Reminders and notices',
    about: 'Letters for what is overdue or due soon, with a register',
  },
  lookBack: {
    name: 'Look-back',
    about: 'Look again at what was completed; what relapsed is open again',
  },
  comparison: {
    name: 'Compare progress',
    about: 'Two dates or two ledgers side by side, and the trend',
  },
  similar: {
    name: 'Like problems',
    about: 'Bring problems of like wording together, to solve them at once',
  },
  collection: {
    name: 'All units',
    about: 'Choose the ledgers of many units and sum them up in one sheet',
  },
};

export const PROCESS_WORDS: ProcessWords['PROCESS_WORDS'] = {
  steps: 'Work around the ledger',
  back: 'Back to Steps',
  needsLedger: 'This step needs a ledger. Go to the sheet with the ledger in Excel first.',
};
