import type { Notice } from '../../../../src/app/session';
import { noticeWords } from '../../../../src/taskpane/words/zh-cn/notice';

test.each<[Notice, string, string]>([
  [{ kind: 'factsSaved' }, 'success', '填写的信息已存进本工作簿，保存文件后就留在文件里。'],
  [{ kind: 'templateSaved' }, 'success', '模板已存进本工作簿，下次起草时使用。'],
  [{ kind: 'templateReset' }, 'success', '模板已恢复默认，下次起草时使用。'],
  [{ kind: 'masked', done: 3 }, 'success', '公开稿已遮盖3处，内部稿没有改动。'],
  [{ kind: 'masked', done: 0 }, 'warning', '所选各处都要自己改写，没有遮盖。'],
  [{ kind: 'wordsMoved' }, 'warning', '这处文字已经改动，没有再改；请看最新的校对结果。'],
])('%# %j', (notice, intent, text) => {
  expect(noticeWords(notice)).toEqual({ intent, text });
});
