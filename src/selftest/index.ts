import { countStates, type CheckGroup } from './check';
import { groupSection, preparePage } from './page';
import { reportText } from './report-text';
import { runSelfTest } from './run-self-test';
import { EN_US } from './words/en-us';
import { ZH_CN } from './words/zh-cn';

const words = /^zh\b/iu.test(navigator.language) ? ZH_CN : EN_US;
const page = preparePage(words);
let report = '';

function show(groups: readonly CheckGroup[]): void {
  const counts = countStates(groups);
  const summary = words.result(counts);
  report = reportText(summary, groups, words);
  page.result.replaceChildren(...groups.map((group) => groupSection(group, words)));
  page.status.textContent = summary;
  page.status.dataset['state'] = counts.bad > 0 ? 'bad' : 'good';
}

async function check(): Promise<void> {
  page.again.disabled = true;
  page.copy.disabled = true;
  page.copied.textContent = '';
  delete page.status.dataset['state'];
  const groups = await runSelfTest(words, (sentence) => {
    page.status.textContent = sentence;
  });
  show(groups);
  page.again.disabled = false;
  page.copy.disabled = false;
}

/** The new way is blocked in some webviews, the old one needs a selection. */
async function copy(): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(report);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = report;
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left here
    const copied = document.execCommand('copy');
    area.remove();
    page.copy.focus();
    return copied;
  }
}

page.again.addEventListener('click', () => void check());
page.copy.addEventListener('click', () => {
  void copy().then((done) => {
    page.copied.textContent = done ? words.copied : words.notCopied;
  });
});
void check();
