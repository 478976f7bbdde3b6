import { createRoot } from 'react-dom/client';
import { failureOf } from '../app/session-failure';
import { whenOfficeReady, type OfficeInfo } from '../excel/office';
import { createExcelWorkbook } from '../excel/workbook';
import { browserClipboard, browserClock } from './browser-ports';
import { App } from './components/App';
import { OutsideExcel } from './components/OutsideExcel';
import { notStarted } from './words';

/** Excel's theme decides; where it says nothing, the system's. */
const systemDark = matchMedia('(prefers-color-scheme: dark)');

function isDark({ theme }: OfficeInfo): boolean {
  return theme?.isDark ?? systemDark.matches;
}

/** Puts the pane, over the open workbook, into the page. */
async function start(place: HTMLElement): Promise<void> {
  const first = await whenOfficeReady();
  const root = createRoot(place);
  const workbook = first.host === null ? null : createExcelWorkbook();
  const show = (info: OfficeInfo): void => {
    const dark = isDark(info);
    root.render(
      workbook === null ? (
        <OutsideExcel dark={dark} />
      ) : (
        <App workbook={workbook} clock={browserClock} clipboard={browserClipboard} dark={dark} />
      ),
    );
  };
  show(first);
  // Excel raises no event when its theme changes, so it is asked again whenever the pane comes back.
  const showAgain = (): void => void whenOfficeReady().then(show);
  systemDark.addEventListener('change', showAgain);
  document.addEventListener('visibilitychange', showAgain);
  window.addEventListener('focus', showAgain);
}

const place = document.getElementById('root');
if (!place) throw new TypeError('Cannot start the pane: the page has no #root');
start(place).catch((error: unknown) => {
  place.innerText = notStarted(failureOf(error));
});
