import { paletteOf } from '../../domain/palette/presets';
import type { Command } from './types';
import { withConsent } from './with-consent';

/** 一键着色: colours by the calendar, in the office's colours; asks first where the columns are new. */
export const highlight: Command = async (ports) => {
  const read = await withConsent(ports, 'highlight');
  if ('kind' in read) return read;
  const { highlightLedger } = await ports.engine();
  const preset = read.settings.colourPreset;
  const done = await highlightLedger(
    ports.workbook,
    read.loaded,
    true,
    paletteOf(preset),
    ports.work,
  );
  return { kind: 'done', notice: { kind: 'highlighted', preset, ...done }, visible: false };
};
