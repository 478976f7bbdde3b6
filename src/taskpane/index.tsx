import { createRoot } from 'react-dom/client';
import { failureOf } from '../app/session-failure';
import { whenOfficeReady, type OfficeInfo } from '../excel/office';
import { createExcelWorkbook } from '../excel/workbook';
import { browserClipboard, browserClock, downloads } from './browser-ports';
import { App } from './components/App';
import { OutsideExcel } from './components/OutsideExcel';
import { fetched } from './fetched';
import { later } from './later';
import { whenIdle } from './when-idle';
import { CHINESE } from './words/language';
import { languageFor } from './words/language-for';

/** Excel's theme decides; where it says nothing, the system's. */
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function isDark({ theme }: OfficeInfo): boolean {
  return theme?.isDark ?? systemDark.matches;
}

/** What reads ledgers; on its way while Excel starts. */
const engine = fetched(async () => {
  const { LEDGER_ENGINE } = await import(/* webpackChunkName: "engine" */ '../app/ledger-engine');
  return LEDGER_ENGINE;
});
// A failure here is no news yet: the session asks again, and says so.
engine().catch(() => undefined);

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

/** What the first screen does not need. */
const parts = later(
  fetched(async () => {
    const { PANE_PARTS } = await import(/* webpackChunkName: "parts" */ './pane-parts');
    return PANE_PARTS;
  }),
);

/** So that the first 起草 need not wait. Where it does not come, the session asks again, and says so. */
function fetchAhead(): void {
  engine().then(
    () => whenIdle(() => void drafting().catch(() => undefined)),
    () => undefined,
  );
}

/** Puts the pane, over the open workbook, into the page. */
async function start(place: HTMLElement): Promise<void> {
  const first = await whenOfficeReady();
  const language = await languageFor(first.language);
  document.documentElement.lang = language.tag;
  const root = createRoot(place);
  const workbook = first.host === null ? null : createExcelWorkbook();
  const files = downloads(first.platform);
  const show = (info: OfficeInfo): void => {
    const dark = isDark(info);
    root.render(
      workbook === null ? (
        <OutsideExcel dark={dark} language={language} />
      ) : (
        <App
          workbook={workbook}
          clock={browserClock}
          clipboard={browserClipboard}
          files={files}
          engine={engine}
          drafting={drafting}
          documents={documents}
          parts={parts}
          dark={dark}
          language={language}
        />
      ),
    );
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
});
