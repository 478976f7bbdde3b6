import { report } from '../report/needs-summary-sheet';

export const document = report;
