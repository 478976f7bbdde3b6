import { checkSheet } from '../check-sheet/needs-outsider';

export const summarySheet = checkSheet;
