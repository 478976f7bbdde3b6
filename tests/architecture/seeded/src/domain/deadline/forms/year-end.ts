import { monthEnd } from './month-end';

export const yearEnd = monthEnd;
