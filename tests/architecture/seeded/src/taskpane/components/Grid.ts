import { Univer } from '@univerjs/core';

export const Grid = Univer;
