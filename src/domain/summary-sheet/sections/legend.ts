import { PALETTE } from '../../palette/palette';
import { DISPLAY_STATES } from '../../palette/types';
import type { Page } from '../page';
import { text } from '../page';

/** The colours of the ledger, each with its word, and who made the sheet. */
export function addLegend(page: Page): void {
  const filled = DISPLAY_STATES.filter((state) => PALETTE[state].filled);
  const plain = DISPLAY_STATES.filter((state) => !PALETTE[state].filled);
  page.add(
    text('图例', 'label'),
    ...filled.map((state) => {
      const { word, light } = PALETTE[state];
      return { ...text(word, 'number'), fill: light.tint, font: light.strong };
    }),
  );
  page.addLine(`${plain.map((state) => PALETTE[state].word).join('、')}不填色。`, 'note');
  page.addLine('由整改台账助手生成，再次生成会在原处重写。', 'note');
}
