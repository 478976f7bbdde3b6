import type { Ledger } from '../../../src/domain/ledger/types';
import { itemOf, ledgerOf } from '../support/ledger-builder';
import { SAMPLE } from '../support/sample-ledger';

const WARNED_ITEM = itemOf({
  row: 17,
  serial: '11',
  unit: '法制室',
  category: ['执法'],
  problem: '审核流程不清',
  statusText: '正在推进',
  due: '2025-05-15',
  firstWarning: true,
});

/** The sample ledger with a first warning of 20 days, and an eleventh problem that it warns of. */
export const WARNED_SAMPLE: Ledger = ledgerOf([...SAMPLE.items, WARNED_ITEM], {
  options: { ...SAMPLE.options, firstWarningDays: 20 },
});
