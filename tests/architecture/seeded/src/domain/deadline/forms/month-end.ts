export const monthEnd = 31;
