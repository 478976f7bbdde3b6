import { aboutDraft, wordFileName } from '../../src/app/draft-names';
import type { DraftState } from '../../src/app/draft-state';
import type { Audience } from '../../src/domain/report/types';

function draftOn(sheet: string, text = '原话。'): DraftState {
  return {
    source: { blocks: [], text: '原话。', gaps: [] },
    text,
    sheet: { id: 's1', name: sheet, visible: true, ours: false },
    asOf: '2025-04-30',
    template: 'inspection',
    scope: null,
    people: [],
    stale: false,
    checks: null,
    undo: null,
  };
}

test.each<[string, string, Audience, string]>([
  ['整改台账', '巡察整改通报', 'internal', '整改台账-巡察整改通报-2025-04-30-内部稿.docx'],
  ['整改台账', '巡察整改通报', 'public', '整改台账-巡察整改通报-2025-04-30-公开稿.docx'],
  // Excel allows these four in the name of a sheet.
  ['一<二>"三"|四', '内部月报', 'internal', '一_二__三__四-内部月报-2025-04-30-内部稿.docx'],
  ['a:b/c\\d?e*f', '月报', 'internal', 'a_b_c_d_e_f-月报-2025-04-30-内部稿.docx'],
  // A sign that turns what follows would show another extension.
  ['台账\u202Excod', '月报', 'internal', '台账_xcod-月报-2025-04-30-内部稿.docx'],
  ['台\n账', '月报', 'internal', '台_账-月报-2025-04-30-内部稿.docx'],
])('the file of %j by %s, %s', (sheet, template, audience, expected) => {
  expect(wordFileName(draftOn(sheet), template, audience)).toBe(expected);
});

test.each([
  ['原话。', '根据“整改台账”起草 · 内部月报 · 公开稿 · 统计日期2025年4月30日'],
  ['改过。', '根据“整改台账”起草 · 内部月报 · 公开稿 · 统计日期2025年4月30日 · 文字改动过'],
])('the line about %s', (text, expected) => {
  expect(aboutDraft(draftOn('整改台账', text), '内部月报', 'public')).toBe(expected);
});

test('a draft of one group is named after it, in the file and on the sheet', () => {
  const draft: DraftState = { ...draftOn('整改台账'), scope: { by: 'unit', name: '法制室/督察' } };
  expect(wordFileName(draft, '内部月报', 'internal')).toBe(
    '整改台账-法制室_督察-内部月报-2025-04-30-内部稿.docx',
  );
  expect(aboutDraft(draft, '内部月报', 'internal')).toBe(
    '根据“整改台账”起草 · 内部月报 · 只写“法制室/督察”的问题 · 内部稿 · 统计日期2025年4月30日',
  );
});
