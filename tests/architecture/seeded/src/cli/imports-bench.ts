import { used } from '../bench/imports-workbench';

export const wrong = used;
