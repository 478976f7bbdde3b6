import type { Draft, DraftFigure, DraftSentence } from '../../../../src/domain/draft/types';
import { proofread } from '../../../../src/domain/proofread/proofread';
import { buildReport } from '../../../../src/domain/report/build-report';
import { TEMPLATES } from '../../../../src/domain/report/templates';
import { AUDIENCES, TEMPLATE_IDS } from '../../../../src/domain/report/types';
import { SAMPLE_FACTS } from '../../report/sample-facts';
import { sampleGrid, sourceOf } from '../../report/sample-source';

const { source } = sourceOf(sampleGrid());
const VERSIONS = TEMPLATE_IDS.flatMap((id) => AUDIENCES.map((audience) => ({ id, audience })));
/** 2025年4月31日 is found without the ledger. */
const FINDS = /^(?:ledger|status)-|^date-impossible$/u;
const TOLD = new Set(['counted', 'computed', 'read']);

/** Every sentence of a draft with the place where it stands in the text. */
function placed({ blocks, text }: Draft): readonly { sentence: DraftSentence; at: number }[] {
  let from = 0;
  return blocks
    .flatMap((block) =>
      block.kind === 'table' ? [block.caption, ...block.rows.flat()] : block.sentences,
    )
    .map((sentence) => {
      // Headers of tables, tabs and breaks stand between.
      const at = text.indexOf(sentence.text, from);
      from = at + sentence.text.length;
      return { sentence, at };
    });
}

/** Each text with one run of digits of a figure changed by one, and where that stands in it. */
function planted(text: string, { start, end }: DraftFigure, at: number) {
  return [...text.slice(at + start, at + end).matchAll(/\d+/gu)].map(({ index, 0: digits }) => {
    const place = at + start + index;
    const other = LAST.has(digits) ? Number(digits) - 1 : Number(digits) + 1;
    const words = String(other).padStart(digits.startsWith('0') ? digits.length : 1, '0');
    return {
      text: text.slice(0, place) + words + text.slice(place + digits.length),
      start: place,
      end: place + words.length,
    };
  });
}

/** The last days and months: one more is no date. */
const LAST = new Set(['31', '30', '28', '12']);

test.each(VERSIONS)(
  '$id, $audience: one figure changed is found at its place',
  ({ id, audience }) => {
    const template = TEMPLATES[id].text;
    const draft = buildReport({ ...source, template, facts: SAMPLE_FACTS, audience });
    const figures = placed(draft).flatMap(({ sentence, at }) =>
      sentence.figures
        .filter(({ source: from }) => TOLD.has(from.kind))
        .map((figure) => ({ sentence, at, figure })),
    );
    const silent = figures.filter(({ figure, at }) =>
      planted(draft.text, figure, at).some(
        ({ text, start, end }) =>
          !proofread(text, source).some(
            (one) => FINDS.test(one.code) && one.start <= start && one.end >= end,
          ),
      ),
    );
    expect(figures.length).toBeGreaterThan(10);
    expect(
      silent.map(({ sentence, figure }) => [
        sentence.text.slice(Math.max(0, figure.start - 20), figure.start),
        sentence.text.slice(figure.start, figure.end),
        sentence.text.slice(figure.end, figure.end + 10),
        figure.source.kind,
      ]),
    ).toEqual([]);
  },
);
