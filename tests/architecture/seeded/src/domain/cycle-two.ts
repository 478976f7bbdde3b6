import { one } from './cycle-one';

export const two = (): number => one();
