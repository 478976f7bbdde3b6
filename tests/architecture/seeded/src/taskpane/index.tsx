// Allowed: the composition root names the concrete workbook.
import { gateway } from '../excel/gateway';

export const root = gateway;
