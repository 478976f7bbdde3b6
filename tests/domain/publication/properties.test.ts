import fc from 'fast-check';
import { checkPublication } from '../../../src/domain/publication/check-publication';
import { maskedText } from '../../../src/domain/publication/masked-text';

const PIECES = [
  '局长',
  '张建国',
  '李明',
  '王',
  '欧阳',
  '同志',
  '、',
  '，',
  '。',
  '\n',
  '（',
  '）',
  '：',
  ' ',
  '\u3000',
  '13800138000',
  '11010519491231002X',
  '6222',
  '粤A12345',
  '3万元',
  '其',
  '有限公司',
  '华盛',
  '某',
  '·',
  '家住',
  '3栋2单元501室',
  '问题线索',
  '机密★',
  'a@b.cn',
  '0760-23189800',
  '𠮷',
  '😀',
];
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join('')),
);
const known = fc.record({ people: fc.array(texts, { maxLength: 4 }) });

/** A resident identity number with the right check digit, made by the book of ISO 7064. */
const ids = fc
  .tuple(
    fc.constantFrom('110105', '440106', '622301', '350203'),
    fc.integer({ min: 1900, max: 2020 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    fc.integer({ min: 0, max: 999 }),
  )
  .map(([region, year, month, day, order]) => {
    const two = (n: number): string => String(n).padStart(2, '0');
    const head = `${region}${year}${two(month)}${two(day)}${String(order).padStart(3, '0')}`;
    let rest = 0;
    for (const digit of head) rest = ((rest + Number(digit)) * 2) % 11;
    const check = (12 - rest) % 11;
    return head + (check === 10 ? 'X' : String(check));
  });

/** A UnionPay number with its Luhn digit. */
const cards = fc.stringMatching(/^62\d{13,16}$/u).map((head) => {
  const right = Array.from('0123456789').find((last) => luhnSum(head + last) % 10 === 0);
  return head + (right ?? '');
});

function luhnSum(number: string): number {
  return Array.from(number)
    .reverse()
    .map((digit, at) => Number(digit) * (at % 2 === 0 ? 1 : 2))
    .reduce((sum, n) => sum + Math.floor(n / 10) + (n % 10), 0);
}

function codesIn(text: string): readonly string[] {
  return checkPublication(text, { people: [] }).map(({ code }) => code);
}

describe('checkPublication, of any text', () => {
  it('finds spans that fit, in text order and without overlaps', () => {
    fc.assert(
      fc.property(texts, known, (text, names) => {
        let last = 0;
        for (const found of checkPublication(text, names)) {
          expect(found.start).toBeGreaterThanOrEqual(last);
          expect(found.end).toBeGreaterThan(found.start);
          expect(text.slice(found.start, found.end)).toBe(found.text);
          expect(found.masked).not.toBe(found.text);
          last = found.end;
        }
      }),
    );
  });

  it('changes nothing but the masked words', () => {
    fc.assert(
      fc.property(texts, known, (text, names) => {
        const found = checkPublication(text, names);
        let expected = '';
        let from = 0;
        for (const { start, end, masked, text: words } of found) {
          expected += text.slice(from, start) + (masked ?? words);
          from = end;
        }
        expect(maskedText(text, found)).toBe(expected + text.slice(from));
      }),
    );
  });

  it('gives one name one mask, and no two names the same', () => {
    fc.assert(
      fc.property(texts, known, (text, names) => {
        const masks = new Map<string, string>();
        for (const { code, text: words, masked } of checkPublication(text, names)) {
          if (!code.endsWith('-name') || code === 'company-name') continue;
          const name = words.replaceAll(/[ \u3000]/gu, '');
          expect(masks.get(name) ?? masked).toBe(masked);
          masks.set(name, masked ?? '');
        }
        expect(new Set(masks.values()).size).toBe(masks.size);
      }),
    );
  });
});

describe('numbers with a check digit', () => {
  it('finds every right identity number, and none with another check digit', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 10 }), (id, step) => {
        expect(codesIn(`（${id}）`)).toEqual(['id-number']);
        const checks = '0123456789X';
        const wrong = checks.charAt((checks.indexOf(id.slice(17)) + step) % 11);
        expect(codesIn(`（${id.slice(0, 17)}${wrong}）`)).not.toContain('id-number');
      }),
    );
  });

  it('finds every right card number, and none with another last digit', () => {
    fc.assert(
      fc.property(cards, fc.integer({ min: 1, max: 9 }), (card, step) => {
        fc.pre(!codesIn(card).includes('id-number'));
        expect(codesIn(`（${card}）`)).toEqual(['bank-card']);
        const wrong = (Number(card.at(-1)) + step) % 10;
        expect(codesIn(`（${card.slice(0, -1)}${wrong}）`)).toEqual([]);
      }),
    );
  });

  it('finds every plate of five or six signs with two digits', () => {
    const sign = fc.constantFrom(...Array.from('ABCDEFGHJKLMNPQRSTUVWXYZ0123456789'));
    const plates = fc
      .tuple(
        fc.constantFrom('京', '粤', '新', '琼'),
        fc.array(sign, { minLength: 3, maxLength: 4 }),
      )
      .map(([province, signs]) => `${province}B12${signs.join('')}`);
    fc.assert(
      fc.property(plates, (plate) => {
        expect(codesIn(`车牌${plate}。`)).toEqual(['plate-number']);
      }),
    );
  });
});

describe('hostile texts of 200,000 characters', () => {
  const FILLS = [
    '王',
    '局长王',
    '局长王小明、',
    '1',
    '6222 ',
    'a@a.',
    'a',
    ' ',
    '公司',
    '华为和有限公司',
    '王·',
    '局长买买提·阿不都，',
    '3栋2单元501室',
    '秘密 ',
    '问题',
    '粤A1',
    '其退3万元',
    '\n',
    '（',
    '住址：',
    '王小明和',
  ];

  it.each(FILLS)('reads %j again and again in time', (fill) => {
    const text = fill.repeat(Math.ceil(200_000 / fill.length));
    const from = performance.now();
    const found = checkPublication(text, { people: ['王小明'] });
    maskedText(text, found);
    expect(performance.now() - from).toBeLessThan(4000);
  });
});
