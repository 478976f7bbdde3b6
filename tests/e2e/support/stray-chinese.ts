import type { Frame } from 'playwright-core';
import { sampleGrid } from '../../domain/report/sample-source';

/** What stands in straight quotes is named as it stands in the workbook. */
const QUOTED = /"[^"]*"/gu;

/** Chinese signs and the punctuation between them, full-width signs included. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]+/gu;

/** All words of the sample's ledger in one text, without white space. */
function sampleWords(): string {
  const { rows, sheet } = sampleGrid();
  const cells = rows.flatMap((row) => row.map(({ value, text }) => `${String(value)}\n${text}`));
  return [sheet, ...cells].join('\n').replaceAll(/[^\S\n]/gu, '');
}

/**
 * The Chinese an English pane over the sample says itself, each with the whole text it is in: what is not
 * marked as Chinese (`lang`), not in quotes, and no words of the ledger either. Names for screen readers
 * count.
 */
export async function strayChinese(pane: Frame): Promise<readonly string[]> {
  const texts = await pane.evaluate(saidInPane);
  const ledger = sampleWords();
  return texts.filter((text) =>
    [...text.replaceAll(QUOTED, '').matchAll(CHINESE)].some(([words]) => !ledger.includes(words)),
  );
}

/** Runs in the page: every text and name of an element that is not marked as Chinese. */
function saidInPane(): string[] {
  const texts = new Set<string>();
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('[lang=zh-CN], script, style, noscript') !== null) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      texts.add(element.getAttribute(name) ?? '');
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '');
    }
  }
  return [...texts];
}
