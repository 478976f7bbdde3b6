import type { Use } from '../app/imports-excel';

export type Rule = Use;
