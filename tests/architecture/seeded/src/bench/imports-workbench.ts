import { end } from '../workbench/imports-domain';

export const used = end;
