import { live } from '../host/univer/live';

export const host = live;
