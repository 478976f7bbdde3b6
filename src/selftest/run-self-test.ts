import type { CheckGroup } from './check';
import { checkFiles } from './check-files';
import { readEnvironment } from './environment';
import { browserChecks, computerChecks } from './environment-checks';
import { fileChecks, manifestCheck } from './file-checks';
import { parseFileList, type FileList } from './listed-file';
import { manifestFacts } from './manifest-address';
import { officeChecks } from './office-checks';
import { officeState } from './office-state';
import type { SelfTestWords } from './words/words';

/** The text of one of the page's own files, or '' where it does not come. */
async function textOf(name: string): Promise<string> {
  try {
    const response = await fetch(name, { cache: 'reload', redirect: 'manual' });
    return response.ok ? await response.text() : '';
  } catch {
    return '';
  }
}

/**
 * Checks everything.
 *
 * @param told what is being done, a sentence
 */
export async function runSelfTest(
  words: SelfTestWords,
  told: (sentence: string) => void,
): Promise<readonly CheckGroup[]> {
  const office = officeState();
  const list = parseFileList(await textOf('files.json'));
  const { files, browser, computer, office: excel } = words.groups;
  const environment = readEnvironment(new Date());
  const fileGroup = { title: files, checks: await filesGroup(list, words, told) };
  told(words.waiting);
  return [
    fileGroup,
    { title: excel, checks: officeChecks(await office, words) },
    { title: browser, checks: browserChecks(environment, words) },
    {
      title: computer,
      checks: computerChecks(environment, pageAddress(), list?.version ?? null, words),
    },
  ];
}

async function filesGroup(
  list: FileList | null,
  words: SelfTestWords,
  told: (sentence: string) => void,
): Promise<CheckGroup['checks']> {
  if (list === null) return [{ label: words.files.list, state: 'bad', ...words.files.noList }];
  const total = list.files.length;
  told(words.running(0, total));
  const checked = await checkFiles(list.files, (done) => {
    told(words.running(done, total));
  });
  const base = pageAddress().replace(/\/[^/]*$/u, '');
  return [
    ...fileChecks(list, checked, window.isSecureContext, words),
    ...manifestCheck(manifestFacts(await textOf('manifest.xml')), base, words),
  ];
}

/** Without the query, in which Excel says what it is. */
function pageAddress(): string {
  return location.origin + location.pathname;
}
