/** 内部月报: figures, a table by unit, what is overdue and due soon, what is due next month. */
export const MONTHLY = `标题：{单位简称}整改工作月报
标题：（{统计月份}）

一、总体情况
【情况数字：零类也写，按类型，建章立制，金额人数，较上期】
【表格：责任单位】

二、逾期问题
【逾期清单】

三、临期问题
【临期清单】

四、下月打算
【下一步打算：逐个问题，下月】

【落款】
`;
