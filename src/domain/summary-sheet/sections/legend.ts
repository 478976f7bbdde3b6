import { firstWarningDaysOf } from '../../ledger/first-warning';
import { legendOf, shownStates } from '../../palette/legend';
import { PALETTE } from '../../palette/palette';
import { presetWith } from '../../palette/presets';
import type { Palette } from '../../palette/types';
import type { Page } from '../page';
import type { Report } from '../report';
import { BLANK, text } from '../page';

/** The colours of the ledger, each with its word, the scheme they follow, and who made the sheet. */
export function addLegend(page: Page, { ledger, palette = PALETTE }: Report): void {
  const rows = legendOf(palette, shownStates(firstWarningDaysOf(ledger.options)));
  const swatches = rows
    .filter(({ filled }) => filled)
    .map(({ word, tint, strong }) => ({ ...text(word, 'number'), fill: tint, font: strong }));
  const perLine = page.width - 1;
  for (let first = 0; first < swatches.length; first += perLine) {
    const head = first === 0 ? text('图例', 'label') : BLANK;
    page.add(head, ...swatches.slice(first, first + perLine));
  }
  const plain = rows.filter(({ filled }) => !filled).map(({ word }) => word);
  page.addLine(`${schemeWords(palette)}${plain.join('、')}不填色。`, 'note');
  page.addLine('由整改台账助手生成，再次生成会在原处重写。', 'note');
}

function schemeWords(palette: Palette): string {
  const preset = presetWith(palette);
  return preset === null ? '' : `配色：${preset.name}；`;
}
