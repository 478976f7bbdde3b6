import { checkPublication } from '../../../src/domain/publication/check-publication';
import { maskedText } from '../../../src/domain/publication/masked-text';

const TEXT = '一、局长董军受到处分。\r\n电话：13800138000。\n董军退缴3万元；粤A12345已封存。';
const FOUND = checkPublication(TEXT, { people: [] });

describe('maskedText', () => {
  it('masks all that can be masked and nothing else', () => {
    expect(maskedText(TEXT, FOUND)).toBe(
      '一、局长董某受到处分。\r\n电话：138****8000。\n董某退缴3万元；粤A*****已封存。',
    );
  });

  it('masks only what is given, in whatever order', () => {
    const given = FOUND.filter(({ code }) => code !== 'mobile-number').reverse();
    expect(maskedText(TEXT, given)).toBe(
      '一、局长董某受到处分。\r\n电话：13800138000。\n董某退缴3万元；粤A*****已封存。',
    );
  });

  it.each([
    ['the words have moved', `。${TEXT}`],
    ['the text is shorter', TEXT.slice(0, 3)],
    ['the text is empty', ''],
  ])('leaves the text alone when %s', (_why, text) => {
    expect(maskedText(text, FOUND)).toBe(text);
  });

  it('applies the first of two that overlap', () => {
    const [name] = FOUND;
    if (!name) throw new Error('nothing found');
    const longer = { ...name, end: name.end + 2, text: '董军受到', masked: '他' };
    expect(maskedText(TEXT, [name, longer])).toContain('局长董某受到处分');
  });

  it('tells line and column of every finding', () => {
    expect(FOUND.map(({ code, line, column }) => [code, line, column])).toEqual([
      ['likely-name', 1, 5],
      ['mobile-number', 2, 4],
      ['likely-name', 3, 1],
      ['personal-money', 3, 5],
      ['plate-number', 3, 9],
    ]);
  });
});
