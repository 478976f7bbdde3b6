// Allowed: the ordered list alone knows them all.
import { monthEnd } from './month-end';
import { yearEnd } from './year-end';

export const forms = [monthEnd, yearEnd];
