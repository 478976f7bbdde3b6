import type { Notice } from '../../../../src/app/session';
import { noticeWords } from '../../../../src/taskpane/words/zh-cn/notice';
import { noticeAtOnce } from '../../../../src/taskpane/words/zh-cn/notice-at-once';

const FAILURE = { code: 'sheetProtected', message: '工作表受保护。', detail: '' } as const;

test.each<[Notice, string, string]>([
  [
    { kind: 'failed', during: 'saveDrafting', failure: FAILURE },
    'error',
    '填写的信息和模板没有存进工作簿：工作表受保护。',
  ],
  [{ kind: 'copied', what: 'draft' }, 'success', '文稿已复制。'],
  [{ kind: 'copied', what: 'richDraft' }, 'success', '文稿已复制，在 Word 或 WPS 里粘贴就带格式。'],
  [{ kind: 'copied', what: 'diagnostics' }, 'success', '诊断信息已复制。'],
  [
    { kind: 'copyRefused', what: 'draft', text: '' },
    'warning',
    '这里不允许自动复制。请选中文字后按 Ctrl+C（Mac 按 ⌘C）。',
  ],
  [
    { kind: 'failed', during: 'highlight', failure: FAILURE },
    'error',
    '着色没有完成：工作表受保护。',
  ],
  [
    { kind: 'failed', during: 'select', failure: FAILURE },
    'error',
    '没能定位到单元格：工作表受保护。',
  ],
])('%# %j needs no later file', (notice, intent, text) => {
  expect(noticeAtOnce(notice)).toEqual({ intent, text });
  expect(noticeWords(notice)).toEqual({ intent, text });
});

test('everything else is worded by what comes later', () => {
  expect(noticeAtOnce({ kind: 'settingsSaved' })).toBeNull();
});
