import { outsider } from '../outsider';

export const checkSheet = outsider;
