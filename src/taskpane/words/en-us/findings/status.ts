import type { STATUS_CODES } from '../../../../domain/checks/codes/status';
import type { FindingNames } from './types';

const WHICH = 'Check which of the two is right and correct the other.';

/** Statuses and percents, and where two places of a row say different things. */
export const STATUS_FINDINGS: FindingNames<typeof STATUS_CODES> = {
  'status.unknown': {
    name: 'Status unclear',
    advice: 'Give the status, such as "已完成", "正在推进", "未启动" or "长期坚持".',
  },
  'status.unreadable': {
    name: 'Status not understood',
    advice: 'Check the status that was assumed; if it is wrong, rewrite the status cell.',
  },
  'status.contradictsProgress': { name: 'Status contradicts the progress', advice: WHICH },
  'status.contradictsPercent': { name: 'Status contradicts the percent', advice: WHICH },
  'status.contradictsClosed': {
    name: 'Status contradicts whether it was closed',
    advice: 'Check whether it was really closed, and correct the status or the closing.',
  },
  'status.contradictsCompletedOn': {
    name: 'Not completed, but has a completion date',
    advice: 'Check whether it is really completed, and correct the status or the date.',
  },
  'status.contradictsDeadline': {
    name: 'Ongoing, but has a deadline',
    advice:
      'If it ends with the deadline, change the status; if it goes on after that, add "并长期坚持" to the deadline.',
  },
  'lookBack.unreadable': {
    name: 'Result of the look-back not understood',
    advice:
      'Write the result, such as "未反弹", "部分反弹" or "反弹"; of a problem that came back and was rectified anew, write how it is now.',
  },
  'lookBack.undated': {
    name: 'Day of the look-back not understood',
    advice: 'Write the date like 2025-04-30.',
  },
  'lookBack.afterAsOf': {
    name: 'Look-back later than the as-of day',
    advice: 'Check the date; a look-back after the as-of day does not count this time.',
  },
  'lookBack.orderUnclear': {
    name: 'Relapse or completion: which came later?',
    advice:
      'If it is not rectified anew, change the status; if it is, enter the new completion date (later than the look-back).',
  },
  'percent.unreadable': {
    name: 'Percent not understood',
    advice: 'Write a percent from 0 to 100, such as "60%".',
  },
};
