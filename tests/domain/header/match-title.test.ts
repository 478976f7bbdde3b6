import type { TitleMeaning } from '../../../src/domain/header/column-words';
import { matchTitle, plainTitle } from '../../../src/domain/header/match-title';

test.each([
  ['整改\n时限', '整改时限'],
  ['整 改 时 限', '整改时限'],
  ['问题金额（万元）', '问题金额'],
  ['*责任单位：', '责任单位'],
  ['序号(NOs)', '序号'],
  ['整改进度（%）', '整改进度%'],
])('plainTitle(%j) is %s', (text, expected) => {
  expect(plainTitle(text)).toBe(expected);
});

describe('matchTitle', () => {
  test.each<[string, TitleMeaning | null]>([
    ['序号', 'serial'],
    ['No.', 'serial'],
    ['巡视反馈重点方面', 'category'],
    ['问题类别', 'category'],
    ['问题', 'problem'],
    ['巡视反馈具体问题', 'problem'],
    ['巡察反馈的问题（包括例证）', 'problem'],
    ['存在的隐患及问题', 'problem'],
    ['检查发现的主要隐患或问题', 'problem'],
    ['产生问题的根本原因', 'cause'],
    ['整改目标', 'goal'],
    ['整改要求', 'goal'],
    ['整改措施', 'measure'],
    ['细化的整改措施', 'measure'],
    ['整改措施或建议', 'measure'],
    ['责任领导', 'leader'],
    ['责任单位', 'unit'],
    ['责任单位/责任人', 'unit'],
    ['牵头部门/负责人', 'unit'],
    ['责任人', 'person'],
    ['牵头整改部门责任人及联系电话', 'person'],
    ['整改时限', 'deadline'],
    ['完成时间', 'deadline'],
    ['预计完成时间', 'deadline'],
    ['整改截止时间', 'deadline'],
    ['实际完成时间', 'completedOn'],
    ['完成日期', 'completedOn'],
    ['销号时间', 'completedOn'],
    ['整改进展情况', 'progress'],
    ['整改措施完成情况', 'progress'],
    ['整改进度(%)', 'percent'],
    ['完成率', 'percent'],
    ['整改状态', 'status'],
    ['是否已完成整改', 'status'],
    ['完成情况', 'open'],
    ['整改进度(未启动/进行中/已验收)', 'open'],
    ['整改成效', 'result'],
    ['佐证材料', 'evidence'],
    ['备注', 'remark'],
    ['未整改到位问题原因及下一步计划', 'remark'],
    ['问题来源', 'none'],
    ['问题金额（万元）', 'money'],
    ['发现时间', 'none'],
    ['任务是否完成序时进度', 'none'],
    ['上周进度 %', 'none'],
    ['配合单位', 'none'],
    ['问题总数', 'none'],
    ['姓名', null],
    ['', null],
    ['本问题由责任单位于每月月底前报送整改进展情况并附佐证材料', null],
    ['已制定整改措施；正在推进', null],
  ])('%s is %s', (title, meaning) => {
    expect(matchTitle([], title)?.meaning ?? null).toBe(meaning);
  });

  test.each<[string[], string, TitleMeaning | null]>([
    [['实际'], '完成时间', 'completedOn'],
    [['整改责任'], '领导', 'leader'],
    [['整改'], '时限', 'deadline'],
    [['隐患整改“五落实”'], '时限', 'deadline'],
    [['具体责任单位整改责任人'], '整改第一责任人', 'leader'],
    // A group alone says nothing about its columns.
    [['巡察反馈问题'], '应整改数', 'none'],
    [['责任单位整改情况'], '数量', null],
  ])('under %j, %s is %s', (groups, title, meaning) => {
    expect(matchTitle(groups, title)?.meaning ?? null).toBe(meaning);
  });
});
