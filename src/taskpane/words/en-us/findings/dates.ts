import type { DATE_CODES } from '../../../../domain/checks/codes/dates';
import type { FindingNames } from './types';

/** Deadlines, dates of completion, and what has passed. */
export const DATE_FINDINGS: FindingNames<typeof DATE_CODES> = {
  'deadline.missing': {
    name: 'No deadline',
    advice: 'Fill in the deadline; an ongoing task may say "长期坚持".',
  },
  'deadline.unreadable': {
    name: 'Deadline not understood',
    advice: 'Give a date, such as "2024年12月31日前"; an ongoing task may say "长期坚持".',
  },
  'deadline.noSuchDay': {
    name: 'No such date',
    advice: 'Check the original and enter a date that is on the calendar.',
  },
  'deadline.placeholder': {
    name: 'Deadline is an unfilled blank',
    advice: 'Fill in the year, month and day that the blank leaves open.',
  },
  'deadline.event': {
    name: 'Deadline names only an event',
    advice: 'Add which day that is, for instance "汛期前（6月10日前）".',
  },
  'deadline.noFeedbackDate': {
    name: 'Feedback date missing',
    advice: 'Enter the feedback date in the settings.',
  },
  'deadline.readingSupposed': {
    name: 'Deadline can be read in two ways',
    advice: 'Choose once in the settings how it is meant, or give a date in the cell.',
  },
  'deadline.yearSupposed': {
    name: 'Deadline without a year',
    advice: 'Check the year that was assumed; if it is wrong, write the year in the cell.',
  },
  'deadline.baseSupposed': {
    name: 'Start of the period was assumed',
    advice: 'Check the day the period starts; if it is wrong, give a date.',
  },
  'deadline.holidaysUnknown': {
    name: 'Public holidays not announced yet',
    advice: 'Check again once the holidays are announced, or give a date.',
  },
  'deadline.beforeFeedback': {
    name: 'Deadline before the feedback date',
    advice: 'Check the year of the deadline and the feedback date, and correct the wrong one.',
  },
  'deadline.plannedLater': {
    name: 'Planned later than the deadline',
    advice:
      'Check the planned date; if an extension is needed, have it approved before changing the deadline.',
  },
  'deadline.extended': {
    name: 'Deadline was extended',
    advice: 'The extended date is counted; check that the extension was approved.',
  },
  'deadline.originalLater': {
    name: 'Original deadline after the current one',
    advice: 'Check whether the two dates were swapped.',
  },
  'date.storedAsText': {
    name: 'Date stored as text',
    advice:
      'Other rows of the column hold real dates; make this one a date too, or sorting, filters and formulas go wrong.',
  },
  'date.monthAsNumber': {
    name: 'Year and month stored as a number',
    advice: 'Write it like "2024年12月", or October turns into January.',
  },
  'date.bareSerial': {
    name: 'Date shown as a number',
    advice: 'Give the cell a date format, then check that it is the right day.',
  },
  'date.beyondReason': {
    name: 'Date out of all reason',
    advice: 'Check the year and enter the right date.',
  },
  'completedOn.missing': {
    name: 'Completed without a completion date',
    advice: 'Fill in the completion date, or nobody can tell whether it was completed late.',
  },
  'completedOn.unreadable': {
    name: 'Completion date not understood',
    advice: 'Give a date, such as "2024年12月31日".',
  },
  'completedOn.afterAsOf': {
    name: 'Completion date after the as-of date',
    advice: 'Check the completion date; a planned date belongs in the deadline column.',
  },
  'completedOn.beforeFeedback': {
    name: 'Completion date before the feedback date',
    advice: 'Check the year of the completion date and the feedback date.',
  },
  'overdue.notStarted': {
    name: 'Overdue and not started',
    advice: 'Follow this up at once; if it has started, update the status.',
  },
  'overdue.long': {
    name: 'Overdue for long',
    advice:
      'Check that the status is up to date; if it is really open, give the reason or have it extended.',
  },
  'overdue.immediate': {
    name: 'To be done at once, but still open',
    advice: 'Check the status; if it is really open, settle it at once or give the reason.',
  },
};
