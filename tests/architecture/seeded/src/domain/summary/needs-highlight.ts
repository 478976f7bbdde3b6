import { highlight } from '../highlight/needs-summary-sheet';

export const summary = highlight;
