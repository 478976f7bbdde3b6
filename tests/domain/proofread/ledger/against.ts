import { proofread } from '../../../../src/domain/proofread/proofread';
import type { ProofLedger } from '../../../../src/domain/proofread/types';
import type { Ledger } from '../../../../src/domain/ledger/types';
import { DEFAULT_COUNTING_RULE } from '../../../../src/domain/summary/counting-rule';
import { summarize } from '../../../../src/domain/summary/summarize';
import { itemOf, ledgerOf } from '../../support/ledger-builder';

/**
 * Eight problems on 2025-04-30: 3 completed (1 late), 3 going (1 overdue, 1 due soon), 1 not started, 1
 * long-term; 法制室 has 5, 治安大队 2, 政治处 1.
 */
const REPORTED: Ledger = ledgerOf([
  itemOf({
    row: 5,
    unit: '法制室',
    leader: '李分管',
    category: ['党的建设'],
    problem: '接报案登记和考评不够严格，个别警情登记不及时',
    status: 'completed',
    statusText: '已完成',
    due: '2024-10-26',
    completedOn: '2024-11-15',
  }),
  itemOf({
    row: 6,
    unit: '法制室',
    leader: '李分管',
    category: ['党的建设'],
    problem: '案件审核把关不够严，移送案件的同类差错反复出现',
    status: 'inProgress',
    statusText: '正在推进',
    due: '2025-05-09',
  }),
  itemOf({
    row: 7,
    unit: '法制室',
    leader: '李分管',
    category: ['党的建设'],
    problem: '涉案财物清理缓慢，处置流程职责不清',
    status: 'inProgress',
    statusText: '正在推进',
    due: '2025-02-28',
  }),
  itemOf({
    row: 8,
    unit: '法制室',
    leader: '李分管',
    category: ['党的建设'],
    problem: '行政案件办结效能有待提升',
    status: 'longTerm',
    statusText: '长期坚持',
  }),
  itemOf({
    row: 9,
    unit: '法制室',
    leader: '李分管',
    category: ['队伍管理'],
    problem: '‘第一议题’学习不够规范',
    status: 'completed',
    statusText: '已完成',
    due: '2024-12-31',
    completedOn: '2024-10-18',
  }),
  itemOf({
    row: 10,
    unit: '治安大队',
    leader: '王分管',
    category: ['队伍管理'],
    problem: '食堂留样管理不规范',
    status: 'completed',
    statusText: '已完成',
    due: '2024-12-31',
    completedOn: '2024-08-31',
  }),
  itemOf({
    row: 11,
    unit: '治安大队',
    leader: '王分管',
    category: ['队伍管理'],
    problem: '干部档案整理不规范',
    goal: '规范整理干部人事档案',
    status: 'inProgress',
    statusText: '正在推进',
    due: '2025-06-30',
  }),
  itemOf({
    row: 12,
    unit: '政治处',
    leader: '王分管',
    category: ['队伍管理'],
    problem: '食堂留样管理不够规范',
    status: 'notStarted',
    statusText: '未启动',
    due: '2025-12-31',
  }),
]);

export const AGAINST: ProofLedger = {
  ledger: REPORTED,
  summary: summarize(REPORTED, DEFAULT_COUNTING_RULE),
};

/** Codes of findings against the ledger. */
export const OF_LEDGER = /^(?:ledger|status)-/u;

/** What contradicts the ledger in a text: code and words of each finding. */
export function unlikeLedger(text: string): readonly (readonly [string, string])[] {
  return proofread(text, AGAINST)
    .filter(({ code }) => OF_LEDGER.test(code))
    .map(({ code, text: words }) => [code, words]);
}

/** The messages of the same findings. */
export function messagesOn(text: string): readonly string[] {
  return proofread(text, AGAINST)
    .filter(({ code }) => OF_LEDGER.test(code))
    .map(({ message }) => message);
}
