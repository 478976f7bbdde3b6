import type { FormReading, Mention, Refiner } from '../types';

/** Between a day's name and its date: 国庆前（9月28日前）, 9月28日（国庆前）, 年底前（12月20日）. */
const GAP = /^前?\(?即?$/u;
/** After the second of them, where the bracket holds nothing else. */
const BRACKET_ENDS = /^前?\)/u;

/**
 * A date that is written out beats one that is counted: 集中整改阶段（2010年8月—2011年1月）. Not over
 * an extension of that date, 延期3个月. It also beats the name of a day and the month or year right
 * beside it.
 */
export const preferWrittenDate: Refiner = (mentions, text) => {
  if (mentions.length < 2) return mentions;
  const dated = mentions.some(({ reading, replaced }) => reading.type === 'calendar' && !replaced);
  if (!dated) return mentions;
  return mentions.filter((mention, at) => {
    if (mention.reading.type === 'period') return mention.reading.class !== 'date';
    return !isNameOf(mention, mentions[at - 1], text) && !isNameOf(mention, mentions[at + 1], text);
  });
};

/** Does `name` stand beside `date` and say less exactly what `date` says? */
function isNameOf(name: Mention, date: Mention | undefined, text: string): boolean {
  // The words alone first: most dates are told apart without a look at the text between them.
  if (!date || !saysLess(name.reading, date.reading)) return false;
  const [first, second] = name.start < date.start ? [name, date] : [date, name];
  const gap = text.slice(first.end, second.start);
  if (!GAP.test(gap)) return false;
  if (isNamed(name.reading)) return true;
  return (
    gap.endsWith('(') &&
    BRACKET_ENDS.test(text.slice(second.end, second.end + 4)) &&
    holds(name, date)
  );
}

function saysLess(name: FormReading, date: FormReading): boolean {
  if (name.type !== 'calendar' || date.type !== 'calendar' || isNamed(date)) return false;
  return isNamed(name) || (name.precision !== 'day' && date.precision === 'day');
}

function isNamed(reading: FormReading): boolean {
  return reading.type === 'calendar' && reading.named === true;
}

/** Does the day fall into the month or year? */
function holds(name: Mention, date: Mention): boolean {
  if (name.reading.type !== 'calendar' || !name.day || !date.day) return false;
  const length = name.reading.precision === 'month' ? 'yyyy-mm'.length : 'yyyy'.length;
  return date.day <= name.day && date.day.slice(0, length) === name.day.slice(0, length);
}
