/** Left on a sheet that a writing had made, once that writing was taken back. */
export const SHEET_UNDONE_NOTE =
  '本表是整改台账助手新建的，内容已撤销；表没有删除，可自行删除这张工作表。';
