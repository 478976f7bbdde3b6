// Allowed: the only folder that names Univer.
import { Univer } from '@univerjs/core';

export const live = Univer;
