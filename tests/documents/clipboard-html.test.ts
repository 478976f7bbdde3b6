import { clipboardHtml } from '../../src/documents/clipboard-html';
import { htmlText } from './html-parts';
import { body, REPORT, REPORT_LINES } from './samples';

const html = clipboardHtml(REPORT);

/** The element of that name that holds those words. */
function elementWith(words: string, tag: string, within = html): string {
  const elements = within.match(new RegExp(`<${tag}[ >].*?</${tag}>`, 'gu')) ?? [];
  return elements.find((element) => element.includes(words)) ?? '';
}

test('the text, with an empty line under the title and above the signature', () => {
  const paragraphs = html.match(/<p .*?<\/p>/gu) ?? [];
  expect(paragraphs.map((paragraph) => htmlText(paragraph).trim())).toEqual(
    REPORT_LINES.flatMap((line) => line.split('\t')),
  );
});

/** Words, the first font they are in, and their size. */
test.each([
  ['关于巡察整改', '方正小标宋简体', '22pt'],
  ['截至', '仿宋_GB2312', '16pt'],
  ['一、总体情况', '黑体', '16pt'],
  ['（一）坚持', '楷体_GB2312', '16pt'],
  ['一是统一', '仿宋_GB2312', '16pt'],
  ['1.学习情况', '仿宋_GB2312', '16pt'],
  ['办公室', '宋体', '12pt'],
])('%s in %s %s', (words, font, size) => {
  const run = elementWith(words, 'span');
  expect(run).toContain(`font-family:'${font}',`);
  expect(run).toContain(`mso-fareast-font-family:'${font}'`);
  expect(run).toContain(`font-size:${size};`);
});

test('indents', () => {
  expect(elementWith('截至', 'p')).toContain('text-indent:32pt;mso-char-indent-count:2;');
  expect(elementWith('县委巡察办', 'p')).not.toContain('text-indent');
  expect(elementWith('关于巡察整改', 'p')).toContain('text-align:center;');
  expect(elementWith('2025年4月30日</span>', 'p')).toContain(
    'text-align:right;margin-right:64.00pt;mso-para-margin-right:4.00gd;',
  );
});

test('a gap on yellow', () => {
  expect(elementWith('待补充', 'span')).toContain('background:yellow;mso-highlight:yellow;');
  expect(elementWith('召开会议', 'span')).not.toContain('yellow');
});

test('the header of a table is one', () => {
  expect(elementWith('责任单位', 'thead', html)).toContain('<th style="border:0.5pt solid black;');
  expect(elementWith('办公室', 'tbody', html)).toContain('<td style="border:0.5pt solid black;');
});

test.each([
  ['a  b', 'a&nbsp; b', 'two blanks stay two'],
  ['<b>&"\'', '&lt;b&gt;&amp;&quot;&#39;', 'signs of HTML'],
  ['&nbsp;', '&amp;nbsp;', 'an entity is text'],
])('%s is written as %s: %s', (text, written) => {
  expect(clipboardHtml(body(text))).toContain(`>${written}</span>`);
});
