// Allowed: the composition root names the gateway. Not allowed: the embedded host.
import { gateway } from '../excel/gateway';
import { live } from '../host/univer/live';

export const root = [gateway, live];
