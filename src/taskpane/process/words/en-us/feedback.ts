import type { ProcessWords } from '../zh-cn';

export const FEEDBACK_WORDS: ProcessWords['FEEDBACK_WORDS'] = {
  about:
    'Paste the whole feedback text below, or open a .txt or .docx file (you can also drop it here). It is read on this computer only.',
  paste: 'Feedback text',
  open: 'Open a file',
  read: 'Find the problems',
  reading: 'Reading the file',
  wrongKind:
    'Only .txt and .docx files can be read. Save older formats (.doc, .wps) as .docx first, or paste the text.',
  tooLarge: 'The file is too large. Paste the text of the feedback instead.',
  emptyFile: 'There is no text in the file. If it is a scan, turn it into text first and paste it.',
  unreadable:
    'The file cannot be read; it may be damaged. Save a copy in Word and try again, or paste the text.',
  noProblems:
    'No problems were found. Make sure the whole feedback text was pasted. The sentences that were left out are listed below; each can be made a problem.',
  startOver: 'Another text',
  startOverHint: 'Your corrections are dropped; the text stays in the box.',
  unit: 'Unit inspected',
  unitHint: 'Fill it in where the text does not say it. It goes into the title of the ledger.',
  feedbackDate: 'Feedback date',
  feedbackDateHint: 'Fill it in where the text does not say it. Deadlines count from this day.',
  category: 'Category of a problem',
  noHeading: '(no heading)',
  corrected: 'corrected',
  removed: 'removed',
  split: 'Split at the cursor',
  merge: 'Join to the one above',
  remove: 'Remove',
  restore: 'Restore',
  showSource: 'Show the source',
  hideSource: 'Hide the source',
  splitHint: 'Put the cursor where the text is to be split, then click Split at the cursor.',
  use: 'Make it a problem',
  unused: 'Sentences left out',
  recommendations: 'Recommendations',
  noAnswer: 'no problem found that it answers',
  more: 'List more',
  write: 'Make the ledger',
};

export const CATEGORY_WORDS: ProcessWords['CATEGORY_WORDS'] = {
  outermost: 'the first heading only',
  all: 'all headings joined',
};

export const UNUSED_WORDS: ProcessWords['UNUSED_WORDS'] = {
  opening: 'opening',
  background: 'background or praise',
  introduction: 'leads on',
  emptyHeading: 'heading with nothing under it',
  closing: 'closing',
};

export const ANSWER_WORDS: ProcessWords['ANSWER_WORDS'] = {
  follows: 'right behind the problem',
  words: 'same words',
  group: 'same part',
};

export const feedbackCount: ProcessWords['feedbackCount'] = (count, removed) => {
  const found = `${count} ${count === 1 ? 'problem' : 'problems'}`;
  return removed === 0 ? found : `${found}, ${removed} removed`;
};

export const inspectedLine: ProcessWords['inspectedLine'] = ({ inspected, group }) => {
  const parts = [
    ...(inspected === null ? [] : [`${inspected.from} to ${inspected.to}`]),
    ...(group === null ? [] : [group.text]),
  ];
  return parts.length === 0 ? null : `Inspection: ${parts.join(', ')}`;
};

export const problemLabel: ProcessWords['problemLabel'] = (n) => `Problem ${n}`;

export const answersLine: ProcessWords['answersLine'] = (numbers, reason, words) => {
  const told = words.length === 0 ? '' : `: ${words.join(', ')}`;
  return `answers ${numbers.join(', ')} (${reason}${told})`;
};

export const unusedTitle: ProcessWords['unusedTitle'] = (count) => `Sentences left out (${count})`;

export const recommendationsTitle: ProcessWords['recommendationsTitle'] = (count) =>
  `Recommendations (${count})`;

export const writtenLine: ProcessWords['writtenLine'] = (count, sheet) =>
  `The ledger is on the sheet ${sheet}, with ${count} ${count === 1 ? 'problem' : 'problems'}. Now fill in measures, people and deadlines.`;
