import type { Check } from './check';
import type { Environment } from './environment';
import type { Finding, SelfTestWords } from './words/words';

const CHINA_OFFSET = 480;

/** What there is to say of the browser. */
export function browserChecks(
  environment: Environment,
  { browser: words }: SelfTestWords,
): readonly Check[] {
  const { secure, policy, storage, clipboard } = environment;
  return [
    webviewCheck(environment, words),
    check(words.secure, secure, words.secureGood, { state: 'bad', ...words.insecure }),
    check(words.policy, policy, words.policyGood, { state: 'note', ...words.policyMissing }),
    check(words.storage, storage, words.storageGood, { state: 'note', ...words.storageMissing }),
    check(words.clipboard, clipboard, words.clipboardGood, {
      state: 'note',
      ...words.clipboardMissing,
    }),
  ];
}

function check(
  label: string,
  good: boolean,
  value: string,
  otherwise: Finding & { readonly state: 'note' | 'bad' },
): Check {
  return good ? { label, state: 'good', value } : { label, ...otherwise };
}

function webviewCheck({ webview, recent }: Environment, words: SelfTestWords['browser']): Check {
  const label = words.webview;
  if (webview === null) return { label, state: 'note', ...words.webviewUnknown };
  const { name, version } = webview;
  return recent
    ? { label, state: 'good', value: words.webviewOf(name, version) }
    : { label, state: 'bad', ...words.webviewOld(name, version) };
}

/**
 * What there is to say of the computer.
 *
 * @param address of the page, without what Excel puts behind it
 * @param version of the add-in, null where the file list did not arrive
 */
export function computerChecks(
  environment: Environment,
  address: string,
  version: string | null,
  { computer: words }: SelfTestWords,
): readonly Check[] {
  const { today, timeZone, offset, language, userAgent } = environment;
  const zone: Check =
    offset === CHINA_OFFSET
      ? { label: words.zone, state: 'good', value: words.zoneOf(timeZone) }
      : { label: words.zone, state: 'note', ...words.zoneElsewhere(timeZone) };
  const plain = (label: string, value: string): Check => ({ label, state: 'good', value });
  return [
    plain(words.today, words.todayIs(today)),
    zone,
    plain(words.language, language),
    ...(version === null ? [] : [plain(words.version, version)]),
    plain(words.address, address),
    plain(words.agent, userAgent),
  ];
}
