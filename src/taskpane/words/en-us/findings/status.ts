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
  'percent.unreadable': {
    name: 'Percent not understood',
    advice: 'Write a percent from 0 to 100, such as "60%".',
  },
};
