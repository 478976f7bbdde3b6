import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { connectInProcess } from '../../src/host/client/connect-in-process';
import {
  WEB_LIMITS,
  withPayloadLimits,
  type Exchange,
  type PayloadLimits,
} from '../../src/host/client/payload-limits';
import type { ExcelHost } from '../../src/host/excel-host';
import { openLiteral, type SheetLiteral } from '../host/conformance/support';

const CLIENT = readFileSync(
  resolve(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.js'),
  'utf8',
);

/** A workbook behind the limits of Excel on the web, with what went to and fro. */
export interface LimitedHost {
  readonly host: ExcelHost;
  /** One for each sync, in order; to be emptied by whoever wants only what comes next. */
  readonly exchanges: Exchange[];
}

/** Opens a workbook given as a literal behind limits; those that are left out are the real ones. */
export async function openLimited(
  sheets: Readonly<Record<string, SheetLiteral>>,
  limits: Partial<PayloadLimits> = {},
): Promise<LimitedHost> {
  const host = await openLiteral(sheets);
  const exchanges: Exchange[] = [];
  const note = (exchange: Exchange): void => {
    exchanges.push(exchange);
  };
  connectInProcess(withPayloadLimits(host, { ...WEB_LIMITS, ...limits }, note), CLIENT);
  return { host, exchanges };
}

/** The largest request and the largest answer, in bytes. */
export function largestOf(exchanges: readonly Exchange[]): Exchange {
  return {
    requestBytes: Math.max(...exchanges.map(({ requestBytes }) => requestBytes)),
    responseBytes: Math.max(...exchanges.map(({ responseBytes }) => responseBytes)),
  };
}
