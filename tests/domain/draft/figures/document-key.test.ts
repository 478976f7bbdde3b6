import { documentKey } from '../../../../src/domain/draft/figures/documents/document-key';

test.each<[why: string, one: string, other: string]>([
  ['blanks', '公务用车 管理办法', '公务用车管理办法'],
  ['试行', '公务用车管理办法（试行）', '公务用车管理办法'],
  ['试行 in half width', '公务用车管理办法(试行)', '公务用车管理办法'],
  ['year', '公务用车管理办法（2024年修订）', '公务用车管理办法'],
  ['year and 试行', '公务用车管理办法（2024年）（试行）', '公务用车管理办法'],
  ['quotation marks', '“一岗双责”规定', '一岗双责规定'],
  ['full width', '公务用车管理办法２', '公务用车管理办法2'],
  ['the cover notice', '关于印发〈公务用车管理办法（试行）〉的通知', '公务用车管理办法'],
])('the same: %s', (_, one, other) => {
  expect(documentKey(one)).toBe(documentKey(other));
});

test.each<[why: string, one: string, other: string]>([
  ['another subject', '公务用车管理办法', '公务接待管理办法'],
  ['补充规定 is a rule of its own', '公务用车管理规定', '公务用车管理补充规定'],
  ['a part in brackets that is no version', '考核办法（机关）', '考核办法（派出所）'],
])('not the same: %s', (_, one, other) => {
  expect(documentKey(one)).not.toBe(documentKey(other));
});
