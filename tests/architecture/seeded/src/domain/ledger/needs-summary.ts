import { summary } from '../summary/needs-highlight';

export const ledger = summary;
