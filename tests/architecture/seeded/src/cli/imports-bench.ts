import { used } from '../bench/imports-app';

export const wrong = used;
