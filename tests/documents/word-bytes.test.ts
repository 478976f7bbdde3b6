import type { WordOptions } from '../../src/app/ports';
import { wordBytes } from '../../src/documents/word-bytes';
import { body, REPORT, REPORT_LINES } from './samples';
import { parseAll, wordParts, wordText } from './word-parts';

const OPTIONS: WordOptions = { linePitch: 'standard', title: '通报' };

async function part(name: string, options = OPTIONS, document = REPORT): Promise<string> {
  return wordParts(await wordBytes(document, options))[name] ?? '';
}

/** What stands in the properties and runs of the paragraph that holds those words. */
async function paragraphWith(words: string): Promise<string> {
  const paragraphs = (await part('word/document.xml')).match(/<w:p>.*?<\/w:p>/gu) ?? [];
  return paragraphs.find((paragraph) => paragraph.includes(words)) ?? '';
}

async function style(id: string): Promise<string> {
  const styles = (await part('word/styles.xml')).match(/<w:style .*?<\/w:style>/gu) ?? [];
  return styles.find((each) => each.includes(`w:styleId="${id}"`)) ?? '';
}

test('the text, with an empty line under the title and above the signature', async () => {
  expect(wordText(await wordBytes(REPORT, OPTIONS)).split('\n')).toEqual(
    REPORT_LINES.flatMap((line) => line.split('\t')),
  );
});

test('the page: A4, 37/35/28/26 mm, 22 lines of 28 characters', async () => {
  const document = await part('word/document.xml');
  expect(document).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
  expect(document).toContain(
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587" w:header="1427" w:footer="1427" w:gutter="0"/>',
  );
  expect(document).toContain(
    '<w:docGrid w:type="linesAndChars" w:linePitch="579" w:charSpace="-842"/>',
  );
});

/** Lines that fit on the 12756 twips of the type area. */
test.each([
  ['standard', 579, 22],
  [28, 560, 22],
  [30, 600, 21],
  [33, 660, 19],
] as const)('a line pitch of %s is %i twips, %i lines a page', async (linePitch, twips, lines) => {
  const options = { ...OPTIONS, linePitch };
  const spacing = `<w:spacing w:after="0" w:before="0" w:line="${twips}" w:lineRule="exact"/>`;
  expect(await part('word/styles.xml', options)).toContain(spacing);
  expect(await part('word/document.xml', options)).toContain(`w:linePitch="${twips}"`);
  expect(Math.floor(12_756 / twips)).toBe(lines);
});

/** Fonts and sizes in half points. */
test.each([
  ['Title', '方正小标宋简体', 44],
  ['Heading1', '黑体', 32],
  ['Heading2', '楷体_GB2312', 32],
  ['Heading3', '仿宋_GB2312', 32],
  ['Heading4', '仿宋_GB2312', 32],
  ['OfficialCaption', '黑体', 28],
  ['OfficialTable', '宋体', 24],
  ['OfficialPageNumber', '宋体', 28],
])('%s is %s in %i half points', async (id, font, size) => {
  const found = await style(id);
  expect(found).toContain(`w:eastAsia="${font}" w:hAnsi="${font}"`);
  expect(found).toContain(`<w:sz w:val="${size}"/>`);
});

test.each([1, 2, 3, 4])(
  'a heading of level %i stands in the outline and keeps to its text',
  async (level) => {
    const found = await style(`Heading${level}`);
    expect(found).toContain(`<w:outlineLvl w:val="${level - 1}"/>`);
    expect(found).toContain('<w:keepNext/>');
    expect(found).toContain('<w:b w:val="false"/>');
  },
);

test('no line of a paragraph stands alone on a page', async () => {
  expect(await paragraphWith('截至')).toContain('<w:widowControl/>');
});

test('3号仿宋 by default, no snapping, no blanks beside figures', async () => {
  const defaults = /<w:docDefaults>.*<\/w:docDefaults>/u.exec(await part('word/styles.xml'))?.[0];
  expect(defaults).toContain(
    '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="仿宋_GB2312" w:hAnsi="仿宋_GB2312"/><w:sz w:val="32"/>',
  );
  expect(defaults).toContain(
    '<w:pPr><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/><w:snapToGrid w:val="0"/><w:spacing ',
  );
});

test('two characters of indent, but not for whom it is addressed to', async () => {
  expect(await style('OfficialBody')).toContain(
    '<w:ind w:firstLine="640" w:firstLineChars="200"/>',
  );
  expect(await style('Heading1')).toContain('<w:ind w:firstLine="640" w:firstLineChars="200"/>');
  expect(await style('OfficialAddressee')).not.toContain('w:ind');
  expect(await paragraphWith('截至')).toContain('<w:pStyle w:val="OfficialBody"/>');
  expect(await paragraphWith('县委巡察办')).toContain('<w:pStyle w:val="OfficialAddressee"/>');
});

test('a run-in heading in 楷体, a gap on yellow', async () => {
  const runs = (await paragraphWith('坚持思想引领')).match(/<w:r>.*?<\/w:r>/gu) ?? [];
  expect(runs).toHaveLength(4);
  expect(runs[0]).toContain('w:eastAsia="楷体_GB2312"');
  expect(runs[1]).not.toContain('楷体');
  expect(runs[2]).toContain('<w:highlight w:val="yellow"/>');
  expect(runs[2]).toContain('［待补充：会议日期］');
  expect(runs[3]).not.toContain('highlight');
});

test('signs of both scripts are Chinese in every run', async () => {
  const runs = (await part('word/document.xml')).match(/<w:r>.*?<\/w:r>/gu) ?? [];
  expect(runs.length).toBeGreaterThan(10);
  expect(runs.filter((run) => !run.includes('w:hint="eastAsia"'))).toEqual([]);
});

// 6.5 characters of date, four from the right; the six of the signature have the same middle: 4.25.
test('the date four characters from the right, the signature centred over it', async () => {
  expect(await paragraphWith('2025年4月30日</w:t>')).toContain('<w:ind w:right="1280"/>');
  const paragraphs = (await part('word/document.xml')).match(/<w:p>.*?<\/w:p>/gu) ?? [];
  const signature = paragraphs.filter((each) => each.includes('甲县乙局党组')).at(-1);
  expect(signature).toContain('<w:keepNext/>');
  expect(signature).toContain('<w:ind w:right="1360"/>');
});

test('page numbers — 1 —: odd pages right, even pages left, one character in', async () => {
  expect(await part('word/settings.xml')).toContain('<w:evenAndOddHeaders/>');
  const document = await part('word/document.xml');
  const rels = await part('word/_rels/document.xml.rels');
  const footer = async (type: string): Promise<string> => {
    const id = new RegExp(`w:type="${type}" r:id="(\\w+)"`, 'u').exec(document)?.[1] ?? '';
    const target = new RegExp(`Id="${id}"[^>]*Target="([^"]+)"`, 'u').exec(rels)?.[1] ?? '';
    return part(`word/${target}`);
  };
  expect(await footer('default')).toContain('<w:ind w:right="280"/><w:jc w:val="right"/>');
  expect(await footer('even')).toContain('<w:ind w:left="280"/><w:jc w:val="left"/>');
  expect(await footer('even')).toMatch(/>— <.*PAGE.*> —</u);
});

test('a table: lines all round, its header on every page, no row parted', async () => {
  const table = /<w:tbl>.*<\/w:tbl>/u.exec(await part('word/document.xml'))?.[0] ?? '';
  expect(table).toContain('<w:tblW w:type="dxa" w:w="8845"/>');
  expect(table).toContain('<w:insideH w:val="single"');
  expect(table.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(table.match(/<w:cantSplit\/>/gu)).toHaveLength(2);
});

test('a paragraph behind a table at the end, and in an empty document', async () => {
  const table = { kind: 'table', caption: '', header: ['甲'], rows: [['1']] } as const;
  expect(wordText(await wordBytes({ blocks: [table, table] }, OPTIONS))).toBe('甲\n1\n\n甲\n1\n');
  expect(wordText(await wordBytes({ blocks: [] }, OPTIONS))).toBe('');
});

test('the properties hold the title alone', async () => {
  const core = await part('docProps/core.xml', { ...OPTIONS, title: '<通报>&\u0001' });
  expect(core.replace(/.*?<dc:/u, '<dc:')).toBe(
    '<dc:title>&lt;通报&gt;&amp;</dc:title></cp:coreProperties>',
  );
  expect(await part('docProps/app.xml')).not.toMatch(/>[^<]/u);
});

test('the font table says what takes the place of a missing font', async () => {
  const fonts = await part('word/fontTable.xml');
  expect(fonts).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,');
  expect(fonts.match(/<w:font /gu)).toHaveLength(5);
});

test('the same document gives the same bytes', async () => {
  const first = await wordBytes(REPORT, OPTIONS);
  jest.useFakeTimers({ now: new Date('2030-01-01') });
  const second = await wordBytes(REPORT, OPTIONS).finally(() => jest.useRealTimers());
  expect(second).toEqual(first);
});

test('tabs are Word’s own', async () => {
  const bytes = await wordBytes(body('联系人\t电话'), OPTIONS);
  expect(wordParts(bytes)['word/document.xml']).toContain('<w:tab/>');
  expect(wordText(bytes)).toBe('联系人\t电话');
});

test('every part is well-formed', async () => {
  const bytes = await wordBytes(REPORT, OPTIONS);
  expect(() => {
    parseAll(bytes);
  }).not.toThrow();
  expect(Object.keys(wordParts(bytes))).toContain('[Content_Types].xml');
});

test.each([
  ['联系电话：0100-1234567；电子邮箱：jijian@example.cn。', '<w:jc w:val="left"/>'],
  ['接听时间：8:30-12:30。', '<w:jc w:val="left"/>'],
  ['截至2025年4月30日，出动警力4050人次，完成率55.26%。', ''],
])(
  'a paragraph with words that no line breaks is not pulled apart: %s',
  async (text, alignment) => {
    const document = body(text);
    const [paragraph = ''] =
      /<w:p>.*?<\/w:p>/u.exec(await part('word/document.xml', OPTIONS, document)) ?? [];
    expect(/<w:jc [^>]*>/u.exec(paragraph)?.[0] ?? '').toBe(alignment);
  },
);
