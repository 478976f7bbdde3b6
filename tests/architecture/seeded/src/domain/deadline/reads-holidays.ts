import { isWorkday } from 'chinese-days';

export const worked = isWorkday('2024-10-12');
