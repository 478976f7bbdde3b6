import { paletteOf } from '../../domain/palette/presets';
import { failureOf } from '../session-failure';
import type { Notice } from '../session';
import type { LoadedLedger } from '../load-ledger';
import { goTo } from './go-to';
import type { Command, CommandPorts } from './types';
import { withConsent } from './with-consent';

/** 生成汇总表: writes the summary sheet, notes the progress with it as the pane does, and goes there. */
export const writeSummary: Command = async (ports) => {
  const read = await withConsent(ports, 'summary');
  if ('kind' in read) return read;
  const { settings, loaded, live } = read;
  const { workbook, work } = ports;
  const { writeSummarySheet } = await ports.engine();
  const palette = paletteOf(settings.colourPreset);
  const sheet = await writeSummarySheet(workbook, loaded, live, true, palette, work);
  const snapshot = await noteProgress(ports, loaded);
  const notice: Notice = { kind: 'summaryWritten', sheet, live, snapshot };
  return { kind: 'done', notice, visible: await goTo(workbook, sheet) };
};

type Noted = NonNullable<Extract<Notice, { kind: 'summaryWritten' }>['snapshot']>;

/** The sheet stands whatever comes of this. */
async function noteProgress(
  { workbook, engine }: CommandPorts,
  loaded: LoadedLedger,
): Promise<Noted> {
  try {
    const { keepSnapshot } = await engine();
    return await keepSnapshot(workbook, loaded, true);
  } catch (error) {
    return { kind: 'failed', failure: failureOf(error) };
  }
}
