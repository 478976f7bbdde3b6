import { header } from '../header/needs-ledger';

export const calendar = header;
