import { gateway } from '../../excel/gateway';

export const Pane = gateway;
