import { gateway } from '../excel/gateway';

export type Use = typeof gateway;
export const use = gateway;
