export const outsider = 1;
