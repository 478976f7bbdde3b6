import type { CheckState } from '../check';
import type { FileFault } from '../file-fault';

/** A finding and what to do about it. */
export interface Finding {
  readonly value: string;
  readonly advice: string;
}

type FaultWords = {
  readonly [Code in FileFault['code']]: (fault: Extract<FileFault, { code: Code }>) => Finding;
};

/** All that the page says, in one language. */
export interface SelfTestWords {
  readonly tag: 'zh-CN' | 'en-US';
  readonly title: string;
  readonly intro: string;
  readonly states: Readonly<Record<CheckState, string>>;
  readonly running: (done: number, total: number) => string;
  readonly waiting: string;
  readonly result: (counts: Readonly<Record<CheckState, number>>) => string;
  readonly again: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly groups: {
    readonly files: string;
    readonly office: string;
    readonly browser: string;
    readonly computer: string;
  };
  readonly files: {
    readonly list: string;
    readonly noList: Finding;
    readonly all: string;
    readonly allGood: (count: number, megabytes: string) => string;
    readonly noDigest: Finding;
    readonly workbench: string;
    readonly workbenchMissing: string;
    readonly remoteOffice: (name: string) => Finding;
    readonly remoteLabel: string;
    readonly manifest: string;
    readonly manifestHere: (version: string) => string;
    readonly manifestElsewhere: (base: string) => Finding;
    readonly faults: FaultWords;
  };
  readonly office: {
    readonly script: string;
    readonly loaded: string;
    readonly notLoaded: Finding;
    readonly silent: Finding;
    readonly failed: (detail: string) => Finding;
    readonly browser: Finding;
    readonly host: string;
    readonly hostOf: (host: string, version: string | null, platform: string | null) => string;
    readonly api: string;
    readonly apiGood: (level: string) => string;
    readonly apiOld: (level: string | null) => Finding;
    readonly dialogs: string;
    readonly dialogsGood: string;
    readonly dialogsMissing: Finding;
    readonly language: string;
  };
  readonly browser: {
    readonly webview: string;
    readonly webviewOf: (name: string, version: string | null) => string;
    readonly webviewOld: (name: string, version: string | null) => Finding;
    readonly webviewUnknown: Finding;
    readonly secure: string;
    readonly secureGood: string;
    readonly insecure: Finding;
    readonly policy: string;
    readonly policyGood: string;
    readonly policyMissing: Finding;
    readonly storage: string;
    readonly storageGood: string;
    readonly storageMissing: Finding;
    readonly clipboard: string;
    readonly clipboardGood: string;
    readonly clipboardMissing: Finding;
  };
  readonly computer: {
    readonly today: string;
    readonly todayIs: (today: string) => string;
    readonly zone: string;
    readonly zoneOf: (zone: string) => string;
    readonly zoneElsewhere: (zone: string) => Finding;
    readonly language: string;
    readonly version: string;
    readonly address: string;
    readonly agent: string;
  };
}
