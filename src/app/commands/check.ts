import { goTo } from './go-to';
import { readForCommand } from './read-ledger';
import type { Command } from './types';

/** 体检: writes what the check found to our check sheet and goes there. The ledger is not touched. */
export const check: Command = async (ports) => {
  const read = await readForCommand(ports);
  if ('kind' in read) return read;
  const { writeCheckSheet } = await ports.engine();
  const sheet = await writeCheckSheet(ports.workbook, read.loaded);
  const count = read.loaded.findings.length;
  const visible = await goTo(ports.workbook, sheet);
  return { kind: 'done', notice: { kind: 'checkWritten', sheet, count }, visible };
};
