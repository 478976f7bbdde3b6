import fc from 'fast-check';
import { maskPrivateNumbers, privateNumbersIn } from '../../../src/domain/checks/private-numbers';
import { codesOf, findingsOf, openRow } from './checked';

test.each([
  ['联系人13800138000', 'mobile', '138****8000'],
  ['手机：139-1234-5678。', 'mobile', '139******5678'],
  ['+8613912345678', 'mobile', '+86*******5678'],
  ['身份证11010519491231002X', 'idNumber', '110***********002X'],
  ['440524188001010014', 'none', ''],
  ['440524198001010013', 'idNumber', '440***********0013'],
  ['卡号6222020200112231', 'none', ''],
  ['卡号6222020200112230', 'bankCard', '622*********2230'],
  ['卡号6222 0202 0011 2234', 'none', ''],
  ['卡号4111111111111111', 'bankCard', '411*********1111'],
])('%s holds %s', (text, kind, masked) => {
  expect(privateNumbersIn(text).map((one) => [one.kind, one.masked])).toEqual(
    kind === 'none' ? [] : [[kind, masked]],
  );
});

test.each([
  ['a fixed line', '电话0757-83281234'],
  ['a number too long', '138001380001'],
  ['a number too short', '1380013800'],
  ['no such prefix', '12800138000'],
  ['an amount', '投入13800138000元'],
  ['a part of a code', '合同HT-13800138000'],
  ['a decimal', '13800138000.50'],
  ['an identity number with a wrong check digit', '110105194912310021'],
  ['an identity number of month 13', '110105194913310020'],
  ['a date', '20241231'],
  ['a document number', '粤环〔2024〕12345678号'],
])('%s is none', (_why, text) => {
  expect(privateNumbersIn(text)).toEqual([]);
  expect(maskPrivateNumbers(text)).toBe(text);
});

test('every kind is found in a cell, each once', () => {
  const findings = findingsOf([
    openRow(1, { H: '正在补齐，张三13800138000、李四13900139000，身份证11010519491231002X' }),
    openRow(2, { M: '卡号４１１１１１１１１１１１１１１１' }),
  ]).filter(({ code }) => code.startsWith('privacy'));
  expect(findings.map(({ message }) => message)).toEqual([
    'H2 有手机号码 138****8000等 2 个。',
    'H2 有身份证号码 110***********002X。',
    'M3 有银行卡号 411*********1111。',
  ]);
  expect(codesOf(findings)).toEqual([
    'privacy.mobile H2',
    'privacy.idNumber H2',
    'privacy.bankCard M3',
  ]);
});

test('a mobile number in the foot is found, too', () => {
  const foot = ['联系人：张三 13800138000'];
  expect(codesOf(findingsOf([openRow(1), foot]))).toEqual([
    'row.skippedFooter A3',
    'privacy.mobile A3',
  ]);
});

test('masking leaves everything else and no number', () => {
  const word = fc.constantFrom('张三', '13800138000', '11010519491231002X', '-', ' ', '2024', '元');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 12 }), (words) => {
      const text = words.join('');
      const masked = maskPrivateNumbers(text);
      expect(masked).toHaveLength(text.length);
      expect(privateNumbersIn(masked)).toEqual([]);
    }),
  );
});
