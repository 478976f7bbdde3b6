import { COLLECTION_WORDS } from '../domain/collection/words';

/** Everything the command line says when it cannot go on. */
export const WORDS = {
  usage: `整改台账助手（命令行）
  npm run -s ledger -- read 台账.xlsx [--sheet 工作表名] [--as-of 2025-04-30] [--feedback 2024-07-26] [--json]
      读取台账，列出统计、逾期和发现的问题；--json 输出完整数据
  npm run -s ledger -- report 台账.xlsx --out 输出文件夹 [--sheet …] [--as-of …] [--feedback …]
      另存一份着色并带汇总表的副本，并起草进展情况文稿（.docx 和 .txt）；原文件不改动
      --template inspection|audit|monthly（巡察整改通报、审计整改报告、内部月报） --template-file 模板.txt（自己的模板）
      --facts 信息.txt（一行一条，如“单位全称：…”；台账里已在任务窗格填过的不必再写） --public（公开稿）
      --category|--unit|--leader 名称（只写这一类别、责任单位或责任领导的问题） --line-pitch standard|28|30|33（行距）
  npm run -s ledger -- check 台账.xlsx --out 输出文件夹 [--sheet …] [--as-of …] [--feedback …]
      另存一份带体检表的副本，逐条列出台账里的问题；原文件不改动
  npm run -s ledger -- board 台账.xlsx --out 输出文件夹 [--sheet …] [--as-of …] [--feedback …]
      另存一份带挂图作战表的副本（A3 横向，可直接打印上墙）；原文件不改动
  npm run -s ledger -- template --out 新台账.xlsx
      新建一份空白台账（表头、下拉选项、示例行都已做好）；已有同名文件时不会覆盖
  npm run -s ledger -- notices 台账.xlsx --out 输出文件夹 [--sheet …] [--as-of …] [--feedback …] [--json]
      对临期、逾期的问题生成提醒函、督办单、约谈建议（.docx），并另存一份带督办登记表的副本，编号接着登记表往下编；原文件不改动
      --by unit|leader（按责任单位或责任领导） --remind-days 10（几天内到期即提醒） --supervise-days 1（逾期几天起督办）
      --interview-days 30（逾期几天起建议约谈，0为不按天数） --interview-after 3（发过几次督办单后建议约谈，0为不按次数）
      --reply-days 5（回复期限，工作日） --prefix 编号前缀 --start 起始号 --issuer 发文单位 --leading-group 领导小组 --one-file（合成一个文件）
  npm run -s ledger -- look-back 台账.xlsx --out 输出文件夹 [--sheet …] [--as-of …] [--feedback …] [--json]
      排出已完成问题的回头看计划，另存一份带回头看表的副本（表上已填的内容会保留）；原文件不改动；只要 --json 时可以不写 --out
      --months 3,6,12（立行立改、分阶段整改、持续整改各满几个月） --again-months 1（没有过关的再看） --second-months 6（没有反弹的再看一次，0为不看）
      --soon-days 30（几天内算即将到期）
  npm run -s ledger -- feedback 反馈意见.txt|反馈意见.docx|- --out 新台账.xlsx [--unit 单位] [--feedback-date 2024-07-26] [--json]
      把反馈意见拆成问题，生成一份新台账（问题类别、反馈问题、对应意见已填好）；--json 输出拆分结果，可以不写 --out
  npm run -s ledger -- similar 台账.xlsx [--out 输出文件夹] [--sheet …] [--as-of …] [--feedback …] [--json]
      把用词相近的问题归成类，列出每类的单位、行号和相同的用词，供集中整改；写了 --out 就另存一份带同类问题表的副本，原文件不改动
      --threshold 20–100（相似度，默认45，越高越严） --by wording|unit|category（跨单位，或只在同一责任单位、同一类别内）
  npm run -s ledger -- compare 上期.xlsx 本期.xlsx [--sheet-old …] [--sheet-new …] [--as-of-old …] [--as-of …] [--feedback …] [--json] [--out 输出文件夹]
      对比两份台账（版式可以不同）：新增完成、新增逾期、退回、时限和内容的改动、增减；写 --out 时另存一份带进度对比表的本期副本；原文件不改动
      --sheet-old|--sheet-new 工作表名（上期、本期各读哪张表） --as-of-old 2025-03-31（上期的统计日期；不写就用上期表上写明的，表上没有就与本期相同）
  npm run -s ledger -- proofread 报告.txt|报告.docx [--ledger 台账.xlsx] [--as-of …] [--feedback …] [--public] [--json]
      校对文稿：序号、数字、标点、日期、用词，可与台账核对；--public 另查不宜公开的内容；--json 输出全部发现
  npm run -s ledger -- collect 文件夹|台账1.xlsx 台账2.xlsx … --out 汇总.xlsx [--as-of …] [--feedback …]
      把许多单位的台账汇总成一本：各单位汇总、督办重点、未能读取的文件、口径说明；个别文件读不出不影响其他文件，原文件都不改动
      --ndjson 问题.ndjson|-（逐条输出问题） --parquet 问题.parquet --sql 查询语句|查询.sql（查询表名 items） --json
      --unit-from auto|file|sheet|folder（单位名从哪里取） --jobs 同时读几个 --quiet（不显示进度）
  npm run -s ledger -- deadline [--feedback …] [--as-of …] < 时限.txt
      逐行读取整改时限的写法
  其他选项：--immediate-days 30（立行立改天数） --concentrated-months 6（集中整改期月数） --due-soon-days 10（临期天数）
    --month-before end|start（“8月前”算到8月底还是7月底）
  口径：--count problems|measures（按问题或按措施） --count-substantially（基本完成计入完成） --count-long-term（长期坚持计入完成）
    --long-term-outside-base（长期坚持不计入总数） --truncate（截断，不四舍五入） --decimals 0|1|2（小数位数）`,
  noCommand: (names: readonly string[]) =>
    `没有写明要做什么；请在命令后写 ${anyOf(names)}（加 --help 查看用法）。`,
  unknownCommand: (name: string, names: readonly string[]) =>
    `没有“${name}”这个命令；请使用 ${anyOf(names)}（加 --help 查看用法）。`,
  unknownOption: (name: string) => `没有“${name}”这个选项；加 --help 查看可用的选项。`,
  optionNeedsValue: (name: string) => `选项“${name}”后面缺少内容；加 --help 查看用法。`,
  optionNotHere: (name: string, command: string) =>
    `命令 ${command} 不使用选项“--${name}”；加 --help 查看用法。`,
  badDay: (name: string, text: string) =>
    `选项“--${name}”的“${text}”不是有效日期；请按 2025-04-30 的样子填写。`,
  badNumber: (name: string, text: string) =>
    `选项“--${name}”的“${text}”不是有效的数；请填写0到3650之间的整数。`,
  badWord: (name: string, text: string, words: readonly string[]) =>
    `选项“--${name}”不能写“${text}”；请填写 ${words.join(' 或 ')}。`,
  noFile: '没有写明台账文件；请在命令后写上 .xlsx 文件的路径。',
  tooManyFiles: '一次只能处理一个文件；路径中有空格时请加引号。',
  fileMissing: (path: string) => `找不到文件“${path}”；请检查路径和文件名。`,
  isFolder: (path: string) => `“${path}”是文件夹，不是文件；请写明其中的 .xlsx 文件。`,
  cannotRead: (path: string) => `没有权限读取“${path}”；请检查文件权限，或先在 Excel 中关闭它。`,
  noOut: '没有写明输出文件夹；请加上 --out 文件夹路径。',
  outIsFile: (path: string) => `输出位置“${path}”是一个文件，不是文件夹；请换一个文件夹。`,
  cannotWrite: (path: string) => `无法写入文件夹“${path}”；请检查它是否可写、磁盘是否已满。`,
  noNewFile: '没有写明新台账的文件名；请加上 --out 新台账.xlsx。',
  notXlsx: (path: string) => `新台账的文件名“${path}”不是以 .xlsx 结尾；请改成 .xlsx 文件。`,
  fileThere: (path: string) => `“${path}”已经存在，没有覆盖；请换一个文件名。`,
  cannotMake: (path: string) => `无法写入“${path}”；请检查文件夹是否存在、是否可写、磁盘是否已满。`,
  sheetMissing: (name: string, others: readonly string[]) =>
    `文件中没有名为“${name}”的工作表；现有工作表：${others.join('、')}。`,
  uncalculated: (cell: string, count: number) => `${COLLECTION_WORDS.uncalculated(cell, count)}。`,
  unexpected: (detail: string) => `程序出错，没有写入任何文件；请把这段信息告诉开发者：${detail}`,
} as const;

/** read、report 或 check. */
function anyOf(names: readonly string[]): string {
  return `${names.slice(0, -1).join('、')} 或 ${names[names.length - 1] ?? ''}`;
}
