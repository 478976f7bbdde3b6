/** What `collect` alone says; the rest of its reasons are COLLECTION_WORDS. Reasons and advice stand in cells and carry no full stop. */
export const COLLECT_WORDS = {
  noInput: '没有写明台账文件或文件夹；请在命令后写上文件夹，或一个以上 .xlsx 文件的路径。',
  noOutput:
    '没有写明要得到什么；请加上 --out 汇总.xlsx，或 --ndjson、--parquet、--sql、--json 中的一个。',
  vanished: {
    reason: '列出文件后再去读取时，文件已经不在或没有权限读取',
    advice: '请检查文件是否被移动、是否有权限，关闭正在打开它的程序后重新汇总',
  },
  noMemory: {
    reason: '读取时内存不够，已停止读取这个文件',
    advice: '请删去文件里无关的工作表和空行，或把 --jobs 调小后重新汇总',
  },
  tooSlow: (seconds: number) => ({
    reason: `读了 ${seconds} 秒仍没有读完，已停止读取这个文件`,
    advice: '请打开检查文件是否正常，把台账单独另存为一个文件后重新汇总',
  }),
  crashed: (detail: string) => ({
    reason: `读取时程序出错（${detail}）`,
    advice: '请把这个文件单独用 read 命令试一次，并把出错信息告诉开发者',
  }),
  progress: (done: number, all: number, unread: number) =>
    `已读取 ${done}/${all} 个文件${unread > 0 ? `，其中 ${unread} 个未能读取` : ''}`,
  nothingRead: (count: number, first: string) =>
    count === 0
      ? '没有找到 .xlsx 台账文件；请检查文件夹是否写对。'
      : `找到 ${count} 个文件，都未能读取，没有写入任何文件；第一个：${first}。`,
  sameOutput: '几个输出文件写成了同一个路径；请分别写明。',
  badJobs: (text: string) => `选项“--jobs”的“${text}”不是有效的数；请填写1到64之间的整数。`,
  bothToScreen: '--ndjson - 与 --json、--sql 都要输出到屏幕；请把 --ndjson 改为文件。',
  cannotList: (path: string) => `无法列出“${path}”里的文件；请检查路径和权限。`,
  noEngine: (detail: string) =>
    `没有装上 DuckDB 引擎，--parquet 和 --sql 不能用（${detail}）；请重新运行 npm ci，或只用 --ndjson。`,
  badQuery: (detail: string) => `SQL 没有执行成功，没有写入任何文件：${detail}。`,
  cannotReadSql: (path: string) => `无法读取 SQL 文件“${path}”；请检查路径和权限。`,
} as const;
