/** What the pane says where a file of its own did not come. */
export const FETCH_WORDS = {
  title: '这一部分没有打开',
  missing:
    '助手自己的一个文件没有取到，可能是网络断开，或者助手刚刚更新过。台账没有改动。请检查网络后点“重试”；仍不行时关闭本窗格再打开一次。',
  /** In place of what came of the last action. */
  noticeMissing:
    '刚才的操作已有结果，但说明结果的文件没有取到，可能是网络断开，或者助手刚刚更新过。请检查网络后点“重试”，就会显示结果；也可以直接查看工作表。',
};
