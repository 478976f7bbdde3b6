import type { SelfTestWords } from './words';

const UPLOAD = 'Upload the whole built folder once more, with the folders in it.';

/** The page in English. */
export const EN_US: SelfTestWords = {
  tag: 'en-US',
  title: 'Rectification Ledger · Self-test',
  intro:
    'Checks the program files, Excel and this computer. It reads no ledger and sends nothing out; the copied result holds nothing of a ledger.',
  states: { good: 'Good', note: 'Note', bad: 'Problem' },
  running: (done, total) => `Checking, ${done} of ${total} files done…`,
  waiting: 'The files are checked; waiting for Excel…',
  result: ({ note, bad }) => {
    if (bad > 0) return `Problems found: ${bad}. What to do stands below.`;
    return note > 0 ? `No problem found; notes: ${note}.` : 'All is well.';
  },
  again: 'Check again',
  copy: 'Copy result',
  copied: 'Copied. Paste it to whoever maintains the add-in.',
  notCopied: 'Not copied. Select the text above and press Ctrl+C.',
  groups: {
    files: 'Program files',
    office: 'Excel',
    browser: 'Browser that shows the pane',
    computer: 'This computer',
  },
  files: {
    list: 'File list files.json',
    noList: {
      value: 'Did not arrive or is not what was built: files cannot be compared.',
      advice: `${UPLOAD} IIS must also allow .json files.`,
    },
    all: 'All files',
    allGood: (count, megabytes) => `${count} files are as they were built, ${megabytes} MB in all.`,
    noDigest: {
      value: 'Sizes were compared, contents were not.',
      advice: 'Browsers can compare contents on https pages only: open this page over https.',
    },
    workbench: 'Workbench (index.html)',
    workbenchMissing: 'Not deployed. It is not needed inside Excel.',
    remoteLabel: 'office.js',
    remoteOffice: (name) => ({
      value: `Loaded from Microsoft’s server, as chosen at build (${name}).`,
      advice: 'Computers without the internet cannot open the add-in; build it the usual way.',
    }),
    manifest: 'manifest.xml',
    manifestHere: (version) => `Names this address, version ${version}.`,
    manifestElsewhere: (base) => ({
      value: `Names ${base}, which is not this address.`,
      advice:
        'If the manifest that people have says so too, make it anew: npm run manifest -- --origin with the address of this page.',
    }),
    faults: {
      unreachable: () => ({
        value: 'Did not arrive: network, an untrusted certificate, or security software.',
        advice: 'Open the address of this file in a browser and see what it says.',
      }),
      redirected: () => ({
        value: 'Sent to another address.',
        advice: 'Probably a log-in page. Let this path be read without logging in.',
      }),
      missing: () => ({ value: 'Not on the server.', advice: UPLOAD }),
      content: () => ({
        value: 'Not the content that was built.',
        advice: 'Probably two versions are mixed. Empty the folder on the server and upload again.',
      }),
      refused: ({ status }) => ({
        value: `The server refuses it (status ${status}).`,
        advice: 'Check who may read the folder and whether the server bars this kind of file.',
      }),
      serverError: ({ status }) => ({
        value: `The server failed (status ${status}).`,
        advice: 'See the server’s log. On IIS, web.config often repeats a setting of the server.',
      }),
      type: ({ type, wanted }) => ({
        value: `Wrong type: the server says “${type === '' ? 'none' : type}”, not ${wanted}.`,
        advice: 'Set the MIME type of this extension on the server, see the deployment notes.',
      }),
      charset: ({ charset }) => ({
        value: `Wrong character set: the server says ${charset}, the file is UTF-8.`,
        advice: 'Take the character set away on the server, or make it utf-8.',
      }),
      size: ({ size, wanted }) => ({
        value: `Wrong size: ${wanted} bytes were built, ${size} arrived.`,
        advice: `Probably cut off or changed on the way, e.g. sent as text. ${UPLOAD}`,
      }),
    },
  },
  office: {
    script: 'office.js',
    loaded: 'Loaded.',
    notLoaded: {
      value: 'Not loaded.',
      advice: 'See office-js among the files; from Microsoft’s server, check the connection.',
    },
    silent: {
      value: 'Loaded, but Excel did not answer within 15 seconds.',
      advice: 'Close the pane and open it again; then restart Excel or clear the add-in cache.',
    },
    failed: (detail) => ({
      value: `Loaded, but Excel could not be asked: ${detail}`,
      advice: 'Update Excel; if that does not help, send the copied result on.',
    }),
    browser: {
      value: 'This page is open in a plain browser: there is no Excel to check.',
      advice: 'To check Excel, open the self-test in the pane inside Excel.',
    },
    host: 'Program',
    hostOf: (host, version, platform) =>
      `${host}${version === null ? '' : ` ${version}`}${platform === null ? '' : `, platform ${platform}`}.`,
    api: 'Excel API',
    apiGood: (level) => `ExcelApi ${level}; 1.14 is needed.`,
    apiOld: (level) => ({
      value: `ExcelApi ${level ?? 'none'}; 1.14 is needed.`,
      advice: 'Use Excel 2021 or later, or Microsoft 365.',
    }),
    dialogs: 'Dialogs',
    dialogsGood: 'Can be opened.',
    dialogsMissing: {
      value: 'This Excel cannot open dialogs (no DialogApi 1.2).',
      advice: 'The pane is not affected; ribbon buttons tell their results in the pane only.',
    },
    language: 'Display language',
  },
  browser: {
    webview: 'Browser engine',
    webviewOf: (name, version) => `${[name, version].join(' ').trim()}.`,
    webviewOld: (name, version) => ({
      value: `${[name, version].join(' ').trim()}, too old.`,
      advice: 'On Windows update Microsoft Edge WebView2, on a Mac update the system.',
    }),
    webviewUnknown: {
      value: 'Not one that is known.',
      advice: 'Send the copied result to whoever maintains the add-in.',
    },
    secure: 'Secure connection',
    secureGood: 'Yes (https or this computer).',
    insecure: {
      value: 'No: this page was not opened over https.',
      advice: 'Excel opens https pages only: give the server a certificate.',
    },
    policy: 'Content security policy',
    policyGood: 'In force: scripts that were not built in do not run.',
    policyMissing: {
      value: 'Not in force.',
      advice: 'See whether the server or a proxy rewrites pages. All works, less protected.',
    },
    storage: 'Local storage',
    storageGood: 'Usable: hints seen and choices made are remembered.',
    storageMissing: {
      value: 'Not usable: each time counts as the first.',
      advice: 'See whether storing is barred. Figures and drafts are not affected.',
    },
    clipboard: 'Clipboard',
    clipboardGood: 'Copying is possible.',
    clipboardMissing: {
      value: 'Copying is not possible.',
      advice: 'Write drafts to a sheet or download them as a Word file.',
    },
  },
  computer: {
    today: 'Today',
    todayIs: (today) => `${today}; figures are counted to this day unless told otherwise.`,
    zone: 'Time zone',
    zoneOf: (zone) => `${zone} (UTC+8).`,
    zoneElsewhere: (zone) => ({
      value: `${zone}, not UTC+8.`,
      advice: 'Check date and zone of the computer, or figures may be a day off.',
    }),
    language: 'Browser language',
    version: 'Add-in version',
    address: 'This page',
    agent: 'User agent',
  },
};
