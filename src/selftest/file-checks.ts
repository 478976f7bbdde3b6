import type { Check } from './check';
import type { CheckedFile } from './check-files';
import type { FileFault } from './file-fault';
import type { FileList } from './listed-file';
import type { ManifestFacts } from './manifest-address';
import type { Finding, SelfTestWords } from './words/words';

type FileWords = SelfTestWords['files'];

/**
 * What there is to say of the files: one line for all that are well, and one for each that is not.
 *
 * @param digests were contents compared, and not sizes alone?
 */
export function fileChecks(
  list: FileList,
  checked: readonly CheckedFile[],
  digests: boolean,
  { files: words }: SelfTestWords,
): readonly Check[] {
  const without = lacksWorkbench(checked);
  const counted = without ? checked.filter(({ file }) => file.part !== 'workbench') : checked;
  const faulty = counted.flatMap(({ file, fault }): Check[] =>
    fault === null ? [] : [{ label: file.name, state: 'bad', ...findingOf(fault, words) }],
  );
  return [
    ...(faulty.length === 0 ? [allGood(counted, words)] : faulty),
    ...(without ? [note(words.workbench, { value: words.workbenchMissing })] : []),
    ...(digests ? [] : [note(words.all, words.noDigest)]),
    ...(list.officeJs === 'local'
      ? []
      : [note(words.remoteLabel, words.remoteOffice(list.officeJs))]),
  ];
}

/** Whoever uses Excel only may leave the whole workbench away; half of it is a fault. */
function lacksWorkbench(checked: readonly CheckedFile[]): boolean {
  const workbench = checked.filter(({ file }) => file.part === 'workbench');
  return workbench.length > 0 && workbench.every(({ fault }) => fault?.code === 'missing');
}

function allGood(checked: readonly CheckedFile[], words: FileWords): Check {
  const bytes = checked.reduce((sum, { file }) => sum + file.size, 0);
  const value = words.allGood(checked.length, (bytes / 1e6).toFixed(1));
  return { label: words.all, state: 'good', value };
}

/** The words of a fault; each code has its own sentence. */
export function findingOf(fault: FileFault, { faults }: FileWords): Finding {
  const say = faults[fault.code] as (fault: FileFault) => Finding;
  return say(fault);
}

/** Whether the manifest beside the pages names this page's own folder. */
export function manifestCheck(
  facts: ManifestFacts | null,
  base: string,
  { files: words }: SelfTestWords,
): readonly Check[] {
  if (facts === null) return [];
  if (facts.base === base) {
    return [{ label: words.manifest, state: 'good', value: words.manifestHere(facts.version) }];
  }
  return [note(words.manifest, words.manifestElsewhere(facts.base))];
}

function note(label: string, finding: Pick<Check, 'value' | 'advice'>): Check {
  return { label, state: 'note', ...finding };
}
