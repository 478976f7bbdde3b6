import type { ProcessWords } from '../zh-cn';

export const SIMILAR_WORDS: ProcessWords['SIMILAR_WORDS'] = {
  threshold: 'Likeness (%)',
  thresholdHint:
    'Higher is stricter and gives smaller groups. Only wording is compared; whether problems are of one kind is for you to judge.',
  grouping: 'Look for like problems in',
  working: 'Comparing the wording of problems',
  write: 'Write the sheet of like problems',
  copy: 'Copy the list',
  none: 'No problems of like wording were found. Try a lower likeness.',
  more: 'List more',
  onlyStock: 'only stock phrases are the same',
  noUnit: 'no responsible unit',
  copied: 'The list was copied. Paste it into Word or a message.',
  copyRefused: 'Copying is not allowed here. Write the sheet instead and copy from it.',
};

export const SIMILAR_GROUPING_WORDS: ProcessWords['SIMILAR_GROUPING_WORDS'] = {
  wording: 'All problems (across units)',
  unit: 'Each unit on its own',
  category: 'Each category on its own',
};

export const similarLine: ProcessWords['similarLine'] = ({
  problems,
  grouped,
  groups,
  blankRows,
}) => {
  const blank = blankRows.length === 0 ? '' : `; ${blankRows.length} without words were left out`;
  return `${problems} problems, ${grouped} of them in ${groups.length} groups${blank}.`;
};

export const similarGroupCount: ProcessWords['similarGroupCount'] = ({ members, units }) => {
  const named = units.filter(({ name }) => name !== '').length;
  const blank = units.find(({ name }) => name === '')?.rows.length ?? 0;
  const without = blank === 0 ? '' : `, ${blank} more without a unit`;
  return `${members.length} problems, units: ${named}${without}`;
};

export const similarTitleShare: ProcessWords['similarTitleShare'] = ({ titleIn, members }) =>
  titleIn < members.length ? `these words stand in ${titleIn} of them` : '';

export const similarUnitShare: ProcessWords['similarUnitShare'] = (name, count) =>
  `${name}: ${count}`;

export const similarMemberPlace: ProcessWords['similarMemberPlace'] = (row, percent) =>
  `row ${row}, likeness ${percent}%`;

export const similarWritten: ProcessWords['similarWritten'] = (groups, sheet) =>
  `Groups written to “${sheet}”: ${groups}. The ledger was not changed.`;
