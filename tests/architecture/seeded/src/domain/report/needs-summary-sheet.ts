import { summarySheet } from '../summary-sheet/needs-check-sheet';

export const report = summarySheet;
