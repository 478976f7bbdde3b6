import { use } from '../app/imports-excel';

export const used = use;
