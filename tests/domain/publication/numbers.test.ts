import { marked } from './marked';

interface Row {
  readonly text: string;
  readonly found: readonly string[];
  readonly why: string;
}

const MOBILES: readonly Row[] = [
  {
    text: '电话：13800138000。',
    found: ['mobile-number: 13800138000 → 138****8000'],
    why: 'one run',
  },
  {
    text: '电话138 0013 8000',
    found: ['mobile-number: 138 0013 8000 → 138 **** 8000'],
    why: 'blanks',
  },
  {
    text: '电话138-0013-8000',
    found: ['mobile-number: 138-0013-8000 → 138-****-8000'],
    why: 'dashes',
  },
  { text: '+8613800138000', found: ['mobile-number: +8613800138000 → +86138****8000'], why: '+86' },
  {
    text: '+86 138 0013 8000',
    found: ['mobile-number: +86 138 0013 8000 → +86 138 **** 8000'],
    why: '+86 and blanks',
  },
  {
    text: '电话１３８００１３８０００，',
    found: ['mobile-number: １３８００１３８０００ → １３８****８０００'],
    why: 'full width',
  },
  {
    text: '13800138000/19912345678',
    found: ['mobile-number: 13800138000 → 138****8000', 'mobile-number: 19912345678 → 199****5678'],
    why: 'two beside each other',
  },
];

const IDS: readonly Row[] = [
  {
    text: '身份证号：11010519491231002X',
    found: ['id-number: 11010519491231002X → 110***********002X'],
    why: 'the example of GB 11643',
  },
  {
    text: '11010519491231002x。',
    found: ['id-number: 11010519491231002x → 110***********002x'],
    why: 'a small x, no label',
  },
  {
    text: '110105 19491231 002X',
    found: ['id-number: 110105 19491231 002X → 110*** ******** 002X'],
    why: 'with blanks',
  },
  {
    text: '身份证号码：110105194912310021',
    found: ['id-number: 110105194912310021 → 110***********0021'],
    why: 'a wrong check digit behind its label',
  },
  {
    text: '身份证号110105491231002',
    found: ['id-number: 110105491231002 → 110********1002'],
    why: 'fifteen digits',
  },
];

const CARDS: readonly Row[] = [
  { text: '6222021234567893', found: [], why: 'a wrong last digit and no label' },
  {
    text: '卡号：6222021234567894',
    found: ['bank-card: 6222021234567894 → 6222********7894'],
    why: 'behind its label a slip does not matter',
  },
  {
    text: '打入4111111111111111',
    found: ['bank-card: 4111111111111111 → 4111********1111'],
    why: 'Visa, Luhn',
  },
  {
    text: '打入4111 1111 1111 1111。',
    found: ['bank-card: 4111 1111 1111 1111 → 4111 **** **** 1111'],
    why: 'groups of four',
  },
  {
    text: '账号：44001234567890123',
    found: ['bank-card: 44001234567890123 → 4400*********0123'],
    why: 'an account',
  },
];

const PLATES: readonly Row[] = [
  { text: '粤A12345号车', found: ['plate-number: 粤A12345 → 粤A*****'], why: 'five signs' },
  {
    text: '粤TD12345，',
    found: ['plate-number: 粤TD12345 → 粤T******'],
    why: 'new energy, six signs',
  },
  { text: '粤T1234警', found: ['plate-number: 粤T1234警 → 粤T*****'], why: 'police' },
  { text: '粤T·12345', found: ['plate-number: 粤T·12345 → 粤T*****'], why: 'with a dot' },
  { text: '粤T 8K888', found: ['plate-number: 粤T 8K888 → 粤T*****'], why: 'with a blank' },
  { text: '京a12b45', found: ['plate-number: 京a12b45 → 京a*****'], why: 'small letters' },
];

const POLICE: readonly Row[] = [
  {
    text: '粤TA1234警车',
    found: ['plate-number: 粤TA1234 → 粤T*****'],
    why: '警 is of the word behind',
  },
];

const DOCUMENTS: readonly Row[] = [
  {
    text: '护照号码：E12345678',
    found: ['identity-document: E12345678 → *******78'],
    why: 'passport',
  },
  { text: '警号：123456', found: ['identity-document: 123456 → ****56'], why: 'police number' },
  {
    text: '微信号：abc_12345',
    found: ['identity-document: abc_12345 → *******45'],
    why: 'chat account',
  },
];

const CONTACTS: readonly Row[] = [
  {
    text: '（联系人：李启鸿，联系电话：0663-8234310）',
    found: ['likely-name: 李启鸿 → 李某某', 'personal-phone: 0663-8234310 → （改写）'],
    why: 'an office number with a name beside it',
  },
  {
    text: '联系电话：8234310（张建国）',
    found: [],
    why: 'a name in brackets alone is not told by anything',
  },
  {
    text: '联系人：张建国，电话：8234310',
    found: ['likely-name: 张建国 → 张某某', 'personal-phone: 8234310 → （改写）'],
    why: 'without its area code',
  },
  {
    text: '邮箱12345678@qq.com',
    found: ['email-address: 12345678@qq.com → 1***@qq.com'],
    why: 'a QQ account',
  },
  {
    text: '联系人：李启鸿，邮箱：lqh@163.com',
    found: ['likely-name: 李启鸿 → 李某某', 'email-address: lqh@163.com → l***@163.com'],
    why: 'beside a name',
  },
];

describe('numbers of persons', () => {
  it.each([...MOBILES, ...IDS, ...CARDS, ...PLATES, ...POLICE, ...DOCUMENTS, ...CONTACTS])(
    '$text ($why)',
    ({ text, found }) => {
      expect(marked(text)).toEqual(found);
    },
  );
});
