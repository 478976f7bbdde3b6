import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { OtherWorkbook } from '../app/process-desk';
import { failureOf } from '../app/session-failure';
import { storagePartition, whenOfficeReady, type OfficeInfo } from '../excel/office';
import { WriteStack } from '../excel/undo/write-stack';
import { workbookOver } from '../excel/workbook-over';
import { browserClipboard, browserClock, downloads } from './browser-ports';
import { App } from './components/App';
import { OutsideExcel } from './components/OutsideExcel';
import type { Environment } from './diagnostics';
import { fetched } from './fetched';
import { browserCtrlZMemory, browserHintMemory } from './hints';
import { later, type Later } from './later';
import type { ProcessParts } from './process/parts';
import { undoesWritings } from './undo-notice';
import { whenIdle } from './when-idle';
import { CHINESE, type Language } from './words/language';
import { languageFor } from './words/language-for';

/** Excel's theme decides; where it says nothing, the system's. */
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function isDark({ theme }: OfficeInfo): boolean {
  return theme?.isDark ?? systemDark.matches;
}

/** What of Excel's own word goes into 复制诊断信息. */
function environmentOf({ host, platform, version, apiLevel, language }: OfficeInfo): Environment {
  return { host, platform, version, apiLevel, language, userAgent: navigator.userAgent };
}

/** What reads ledgers; on its way while Excel starts. */
const engine = fetched(async () => {
  const { LEDGER_ENGINE } = await import(/* webpackChunkName: "engine" */ '../app/ledger-engine');
  return LEDGER_ENGINE;
});
// A failure here is no news yet: the session asks again, and says so.
engine().catch(() => undefined);

/** What reads sheets; it comes in the same file. */
const reading = fetched(async () => {
  const { EXCEL_READING } = await import(/* webpackChunkName: "engine" */ '../excel/reading');
  return EXCEL_READING;
});

/** What writes to sheets; fetched once the figures stand and the browser has time. */
const writing = fetched(async () => (await reading()).fetchWriting());

/** What drafts and checks texts; fetched once a ledger can be read and the browser has time. */
const drafting = fetched(async () => {
  const { DRAFTING_ENGINE } = await import(
    /* webpackChunkName: "drafting" */ '../app/drafting-engine'
  );
  return DRAFTING_ENGINE;
});

/** What writes Word files; fetched with the first draft. */
const documents = fetched(async () => {
  const { DOCUMENT_WRITER } = await import(
    /* webpackChunkName: "documents" */ '../documents/document-writer'
  );
  return DOCUMENT_WRITER;
});

/** What reads Word files; fetched with the first one that is opened. */
const wordReader = fetched(async () => {
  const { WORD_READER } = await import(
    /* webpackChunkName: "word-reader" */ '../documents/word-reader'
  );
  return WORD_READER;
});

/** What looks into another workbook; fetched when one is opened. */
const packages = fetched(async () => {
  const { openPackage } = await import(
    /* webpackChunkName: "package" */ '../package/package-workbook'
  );
  return openPackage;
});

/** Another workbook, only to look at it: of its settings nothing is asked. */
async function openOther(bytes: Uint8Array): Promise<OtherWorkbook> {
  const open = await packages();
  const use = { addInId: '', failure: (message: string) => new Error(message) };
  const { workbook, uncalculated } = open(bytes, use);
  return { ...workbook, uncalculated };
}

/** What the first screen does not need. */
const parts = later(
  fetched(async () => {
    const { PANE_PARTS } = await import(/* webpackChunkName: "parts" */ './pane-parts');
    return PANE_PARTS;
  }),
);

/** The process around the ledger, in the pane's language; fetched when its tab opens. */
const processIn = (language: Language): Later<ProcessParts> =>
  later(
    fetched(async () => {
      const { processParts } = await import(/* webpackChunkName: "process" */ './process/parts');
      return processParts(language.tag);
    }),
  );

/** So that no button has to wait. What does not come is asked for again by the session, which says so. */
function fetchAhead(): void {
  const ahead = (): void => {
    for (const fetch of [writing, drafting]) fetch().catch(() => undefined);
  };
  engine().then(
    () => whenIdle(ahead),
    () => undefined,
  );
}

/** What the page shows, light or dark: the pane where this is an Excel that can do what it needs. */
async function viewOf(info: OfficeInfo, language: Language): Promise<(dark: boolean) => ReactNode> {
  const environment = environmentOf(info);
  if (info.host === null) {
    return (dark) => <OutsideExcel dark={dark} language={language} />;
  }
  if (!info.supported) {
    const { OldExcel } = await import(/* webpackChunkName: "old-excel" */ './components/OldExcel');
    const page = { language, environment, clipboard: browserClipboard };
    return (dark) => <OldExcel {...page} dark={dark} />;
  }
  const ports = {
    workbook: workbookOver({ reading, writing }, new WriteStack()),
    clock: browserClock,
    clipboard: browserClipboard,
    files: downloads(info.platform),
    engine,
    drafting,
    documents,
    openPackage: openOther,
    wordReader,
  };
  const hintMemory = browserHintMemory(storagePartition());
  const ctrlZMemory = undoesWritings(info.apiLevel)
    ? undefined
    : browserCtrlZMemory(storagePartition());
  const process = processIn(language);
  const around = {
    language,
    environment,
    hintMemory,
    parts,
    process,
    ...(ctrlZMemory && { ctrlZMemory }),
  };
  return (dark) => <App {...ports} {...around} dark={dark} />;
}

/** Puts the pane, over the open workbook, into the page. */
async function start(place: HTMLElement): Promise<void> {
  const first = await whenOfficeReady();
  const language = await languageFor(first.language);
  document.documentElement.lang = language.tag;
  const root = createRoot(place);
  const view = await viewOf(first, language);
  const show = (info: OfficeInfo): void => {
    root.render(view(isDark(info)));
  };
  show(first);
  fetchAhead();
  // Excel raises no event when its theme changes, so it is asked again whenever the pane comes back.
  const showAgain = (): void => void whenOfficeReady().then(show);
  systemDark.addEventListener('change', showAgain);
  document.addEventListener('visibilitychange', showAgain);
  window.addEventListener('focus', showAgain);
}

const place = document.getElementById('root');
if (!place) throw new TypeError('Cannot start the pane: the page has no #root');
start(place).catch((error: unknown) => {
  place.innerText = CHINESE.words.notStarted(failureOf(error));
  // The page itself bears the way to the self-test, outside what React draws.
  document.getElementById('selftest')?.removeAttribute('hidden');
});
