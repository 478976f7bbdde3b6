import { yearEnd } from '../domain/deadline/forms/year-end';

export const end = yearEnd;
