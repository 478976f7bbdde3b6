import {
  draftFromLine,
  emptyFactsLine,
  maskedLine,
  maskLine,
  pastedLine,
  pickedLine,
  pitchLine,
  placeLine,
  replaceLine,
  sentenceSourceLine,
} from '../../../../src/taskpane/words/zh-cn/draft';
import { sentence } from '../../draft-fixture';

test.each([
  [draftFromLine('台账', '2025-04-30', null), '按“台账”起草 · 截至2025年4月30日'],
  [
    draftFromLine('台账', '2025-04-30', { by: 'unit', name: '法制室' }),
    '按“台账”起草 · 只写“法制室”的问题 · 截至2025年4月30日',
  ],
  [emptyFactsLine(5, 2), '还有2项没有填写'],
  [emptyFactsLine(5, 0), '都填好了'],
  [emptyFactsLine(0, 0), ''],
  [pickedLine(5, 5, 3), '表格选中了第5行，相关的3句已在文稿里标出。'],
  [pickedLine(5, 8, 0), '表格选中了第5–8行，文稿里没有写到。'],
  [placeLine(3, 12), '第3段第12字'],
  [replaceLine('截至'), '改为“截至”'],
  [replaceLine(''), '删去'],
  [maskLine(2), '遮盖所选（2处）'],
  [maskedLine('张三', '张某'), '“张三”→“张某”'],
  [pastedLine(3, null), '发现3处。'],
  [pastedLine(3, '台账'), '对照“台账”，发现3处。'],
  [pitchLine('standard'), '按国标每页22行'],
  [pitchLine(30), '固定值30磅'],
])('%s', (line, expected) => {
  expect(line).toBe(expected);
});

const MANY = Array.from({ length: 14 }, (_, at) => `F${at + 3}`);

test.each([
  ['a cell', sentence('甲', [3], ['F3']), '来源：第3行，单元格F3'],
  ['rows alone', sentence('甲', [3, 4, 7]), '来源：第3—4、7行（共3行）'],
  [
    'many cells are counted',
    sentence('甲', [3], MANY),
    '来源：第3行，单元格F3、F4、F5、F6、F7、F8、F9、F10、F11、F12、F13、F14等14个',
  ],
  ['nothing of the sheet', sentence('甲'), '这句话来自填写的信息、设置或模板，不来自表格。'],
])('where a sentence is from: %s', (_what, of, expected) => {
  expect(sentenceSourceLine(of)).toBe(expected);
});
