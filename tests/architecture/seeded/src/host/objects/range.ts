import { Univer } from '@univerjs/core';

export const range = Univer;
