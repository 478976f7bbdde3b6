import { ledger } from '../ledger/needs-summary';

export const header = ledger;
