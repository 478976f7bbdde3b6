import { officeMembers } from './office-context';

/** The one function of the bridge that Microsoft's client calls, and the one it puts there itself. */
export interface Bridge {
  sendMessageToHost: (text: string) => void;
  onMessageFromHost?: (text: string) => void;
}

/** What the client's file defines, as far as we use it. */
interface Client {
  readonly Excel: unknown;
  readonly OfficeCore: unknown;
  readonly OfficeExtension: {
    readonly HostBridge: { readonly init: (bridge: Bridge) => void };
  };
}

/** What a browser's window has and Node has not, as far as the client looks for it. */
const PAGE = 'https://localhost/';
const SHIMS = {
  location: { href: PAGE, search: '', hash: '', protocol: 'https:', host: 'localhost' },
  navigator: { userAgent: 'node' },
  document: {
    URL: PAGE,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  },
};

/** The names the file declares and later reads from `window`. */
const DECLARED = {
  Excel: undefined,
  Microsoft: undefined,
  OfficeCore: undefined,
  OfficeExtension: undefined,
  OSF: undefined,
};

/**
 * Runs Microsoft's client, unmodified, in Node and connects it to a bridge. The globals `Excel`,
 * `OfficeExtension`, `OfficeCore` and `Office` are set anew, so that nothing of an earlier
 * workbook (handlers, tracked objects) is left.
 */
export function loadClient(source: string, bridge: Bridge): void {
  const office = officeMembers({
    dark: false,
    platform: 'OfficeOnline',
    displayLanguage: 'zh-CN',
  });
  const window: object = Object.assign(Object.create(globalThis) as object, SHIMS, DECLARED);
  Object.assign(window, { window, self: window, Office: office });
  run(source, window);
  const { Excel, OfficeCore, OfficeExtension } = window as unknown as Client;
  OfficeExtension.HostBridge.init(bridge);
  Object.assign(globalThis, { Excel, OfficeCore, OfficeExtension, Office: office });
}

/**
 * The file is a script: its `var`s must become properties of `window`, since it looks for them
 * there, and `with` does that without touching Node's own globals.
 */
function run(source: string, window: object): void {
  // The file is Microsoft's, from node_modules, and must run in this realm: `vm` would make
  // arrays and errors of another one, which `instanceof` and the tests' equality do not know.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const script = new Function('window', `with (window) {\n${source}\n}`) as (
    window: object,
  ) => void;
  script(window);
}
