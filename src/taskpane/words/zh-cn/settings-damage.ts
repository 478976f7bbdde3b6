import type { SettingPart, SettingsDamage } from '../../../app/kept-damage';
import { DEFAULT_SETTINGS } from '../../../app/settings';

const { immediateDays, concentratedMonths, dueSoonDays } = DEFAULT_SETTINGS;

/** Each kept setting that could not be read: its name in the forms, and what it is taken as for now. */
const PART_WORDS: Readonly<Record<SettingPart, string>> = {
  settings: '“设置”里的全部各项（暂按默认值）',
  feedback: '反馈日期（暂用台账标题中写明的日期）',
  immediateDays: `立行立改（暂按${immediateDays}天）`,
  concentratedMonths: `集中整改期（暂按${concentratedMonths}个月）`,
  dueSoonDays: `临期提前（暂按${dueSoonDays}天）`,
  firstWarningDays: '预警提前（暂不设预警）',
  monthBefore: '“8月前”怎么算（暂按含当月）',
  monthBeforeAnswered: '“8月前”是否问过（会再问一次）',
  columns: '部分列的指定（暂改为自动识别）',
  countingRule: '口径（读不出的各项暂按默认口径）',
  helperConsent: '是否同意加助手列（会再问一次）',
  colourPreset: '颜色（暂用默认的一套）',
  drafting: '起草的全部选择、填写的信息和自拟模板（暂按默认）',
  template: '选用的模板（暂用默认的一种）',
  audience: '内部稿或公开稿（暂按内部稿）',
  facts: '填写的部分信息（暂当作没有填）',
  templates: '部分自拟模板（暂用默认文字）',
  linePitch: '行距（暂用默认行距）',
};

const IN_DRAFTING: readonly SettingPart[] = [
  'drafting',
  'template',
  'audience',
  'facts',
  'templates',
  'linePitch',
];

/** Where these settings are looked at and saved anew. */
function placesOf(parts: readonly SettingPart[]): string {
  const inDrafting = parts.some((part) => IN_DRAFTING.includes(part));
  const inSettings = parts.some((part) => !IN_DRAFTING.includes(part));
  return [...(inSettings ? ['“设置”'] : []), ...(inDrafting ? ['“文稿”'] : [])].join('和');
}

/** Which kept settings could not be read, what they are for now and where to save them anew; and so on. */
export function settingsDamagedText({ parts, newer }: SettingsDamage, snapshots: number): string {
  const damaged =
    parts.length === 0
      ? ''
      : `这个工作簿里存的设置有${parts.length}项读不出来：${parts.map((part) => PART_WORDS[part]).join('、')}。原来存的没有改动；请到${placesOf(parts)}核对，重新保存后以新的为准。`;
  const later = newer
    ? '这个工作簿里的设置由更新版本的助手保存过：当前版本只用认得的部分，认不得的原样留着。建议更新助手。'
    : '';
  const noted =
    snapshots === 0 ? '' : `先前记下的进度有${snapshots}次读不出来，已略过；下次记下进度时会清理。`;
  return `${damaged}${later}${noted}`;
}
