import { DRAFTING_ENGINE } from '../../src/app/drafting-engine';
import { DEFAULT_DRAFTING } from '../../src/app/drafting-settings';
import { loadLedger, type LoadedLedger } from '../../src/app/load-ledger';
import { DEFAULT_SETTINGS, optionsOf } from '../../src/app/settings';
import type { Draft, DraftSentence } from '../../src/domain/draft/types';
import { AUDIENCES, TEMPLATE_IDS } from '../../src/domain/report/types';
import { FakeWorkbook } from '../support/fake-workbook';
import { smallLedger } from '../support/pane-ledger';
import { onScreen, startedWith, TODAY } from './session-set-up';

const DRAFTS = TEMPLATE_IDS.flatMap((template) =>
  AUDIENCES.map((audience) => ({ ...DEFAULT_DRAFTING, template, audience })),
);

async function loaded(): Promise<LoadedLedger> {
  const workbook = new FakeWorkbook([smallLedger()]);
  const result = await loadLedger(workbook, optionsOf(DEFAULT_SETTINGS, TODAY), null);
  if (result.kind !== 'ledger') throw new Error(result.message);
  return result;
}

function sentencesOf({ blocks }: Draft): readonly DraftSentence[] {
  return blocks.flatMap((block) => (block.kind === 'table' ? [] : block.sentences));
}

describe.each(DRAFTS)('$template, $audience', (drafting) => {
  let draft: Draft;

  beforeAll(async () => {
    draft = DRAFTING_ENGINE.draftLedger(await loaded(), drafting, null);
  });

  test('every sentence stands in the text it was drafted for', () => {
    const found = DRAFTING_ENGINE.sentencesIn(draft.text, draft).map(({ sentence }) => sentence);
    expect(sentencesOf(draft).length).toBeGreaterThan(5);
    for (const sentence of sentencesOf(draft)) expect(found).toContainEqual(sentence);
  });

  test('every figure but ordinals can be explained', () => {
    const explained = sentencesOf(draft).flatMap((sentence) =>
      sentence.figures
        .filter(({ source }) => source.kind !== 'numbering')
        .map((figure) => DRAFTING_ENGINE.explainFigure(figure, sentence)),
    );
    expect(explained.length).toBeGreaterThan(5);
    expect(explained).not.toContain('');
  });

  test('no word is lost on the way to our sheet', () => {
    const document = DRAFTING_ENGINE.documentOf(draft.text, draft);
    const { cells } = DRAFTING_ENGINE.planDraftSheet(document, draft, '关于');
    const words = cells
      .flat()
      .flatMap(({ content }) => (content.kind === 'text' ? content.text : []));
    const whole = words.join('\n');
    for (const line of draft.text.split(/[\n\t]/u)) expect(whole).toContain(line.trim());
  });
});

test('the templates that ship have nothing wrong with them and ask for facts there are', () => {
  const { TEMPLATES, FACTS, checkTemplate, factsAskedBy, templateText } = DRAFTING_ENGINE;
  for (const id of TEMPLATE_IDS) {
    expect(checkTemplate(TEMPLATES[id].text)).toEqual([]);
    expect(FACTS).toEqual(expect.arrayContaining([...factsAskedBy(TEMPLATES[id].text)]));
    expect(templateText(DEFAULT_DRAFTING, id)).toBe(TEMPLATES[id].text);
  }
});

describe('in a session', () => {
  const real = () => startedWith({ drafting: () => Promise.resolve(DRAFTING_ENGINE) });

  test('masking the public version leaves every word of the internal one', async () => {
    const { session, now } = await real();
    await session.drafts.draft();
    session.drafts.edit('联系电话13800138000。');
    await session.drafts.choose({ audience: 'public' });
    await session.drafts.draft();
    session.drafts.edit('联系电话13800138000。');
    session.drafts.undoEdit();
    const { publication = [] } = onScreen(now()).checks ?? {};
    expect(publication.map(({ text }) => text)).toEqual(['13800138000']);
    await session.drafts.mask(publication);
    expect(onScreen(now()).text).not.toContain('13800138000');
    expect(now().drafts.internal?.text).toBe('联系电话13800138000。');
  });

  test('facts of __proto__ and the like break nothing', async () => {
    const { session, now } = await real();
    const facts = JSON.parse('{"__proto__":"甲","constructor":"乙"}') as Record<string, string>;
    await session.drafts.saveFacts(facts);
    const text = '{constructor}{toString}{__proto__}';
    expect((await session.drafts.saveTemplate('inspection', text)).length).toBeGreaterThan(0);
    await session.drafts.draft();
    expect(now().notice).toBeNull();
    expect(onScreen(now()).text).not.toContain('function');
  });
});
