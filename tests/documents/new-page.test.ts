import type { OfficialDocument } from '../../src/domain/document/types';
import { wordBytes } from '../../src/documents/word-bytes';
import { wordParts } from './word-parts';

const title = (text: string, newPage?: true) =>
  ({
    kind: 'title',
    runs: [{ text, look: 'title' }],
    ...(newPage && { newPage }),
  }) as const;

async function sectionsOf(document: OfficialDocument): Promise<readonly string[]> {
  const bytes = await wordBytes(document, { linePitch: 'standard', title: '' });
  const body = wordParts(bytes)['word/document.xml'] ?? '';
  return body.split('<w:sectPr>').slice(1);
}

test('what begins a page of its own is a section whose pages are counted from 1', async () => {
  const blocks = [title('甲'), title('乙', true), title('丙'), title('丁', true)];
  const sections = await sectionsOf({ blocks });
  expect(sections.map((one) => one.includes('w:start="1"'))).toEqual([false, true, true]);
  expect(sections.map((one) => one.includes('<w:footerReference'))).toEqual([true, false, false]);
  expect(sections.every((one) => one.includes('<w:docGrid'))).toBe(true);
});

test('the first paragraph begins a page in any case', async () => {
  expect(await sectionsOf({ blocks: [title('甲', true), title('乙')] })).toHaveLength(1);
  expect(await sectionsOf({ blocks: [] })).toHaveLength(1);
});
