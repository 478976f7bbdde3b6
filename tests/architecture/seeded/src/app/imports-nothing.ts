import { gone } from './not-there';

export const lost = gone;
