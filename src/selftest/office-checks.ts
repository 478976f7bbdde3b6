import type { OfficeInfo } from '../excel/office';
import type { Check } from './check';
import type { OfficeState } from './office-state';
import type { SelfTestWords } from './words/words';

/** What there is to say of Excel. */
export function officeChecks(
  state: OfficeState,
  { office: words }: SelfTestWords,
): readonly Check[] {
  switch (state.kind) {
    case 'notLoaded':
      return [{ label: words.script, state: 'bad', ...words.notLoaded }];
    case 'silent':
      return [{ label: words.script, state: 'bad', ...words.silent }];
    case 'failed':
      return [{ label: words.script, state: 'bad', ...words.failed(state.detail) }];
    case 'browser':
      return [
        { label: words.script, state: 'good', value: words.loaded },
        { label: words.host, state: 'note', ...words.browser },
      ];
    case 'ready':
      return [
        { label: words.script, state: 'good', value: words.loaded },
        ...hostChecks(state.info, words),
        dialogCheck(state.dialogs, words),
      ];
  }
}

function hostChecks(info: OfficeInfo, words: SelfTestWords['office']): readonly Check[] {
  const { host, version, platform, apiLevel, supported, language } = info;
  const api: Check =
    supported && apiLevel !== null
      ? { label: words.api, state: 'good', value: words.apiGood(apiLevel) }
      : { label: words.api, state: 'bad', ...words.apiOld(apiLevel) };
  return [
    { label: words.host, state: 'good', value: words.hostOf(host ?? '', version, platform) },
    api,
    { label: words.language, state: 'good', value: language },
  ];
}

function dialogCheck(dialogs: boolean, words: SelfTestWords['office']): Check {
  return dialogs
    ? { label: words.dialogs, state: 'good', value: words.dialogsGood }
    : { label: words.dialogs, state: 'note', ...words.dialogsMissing };
}
