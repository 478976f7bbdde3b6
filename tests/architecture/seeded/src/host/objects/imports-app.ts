import { use } from '../../app/imports-excel';

export const ledger = use;
