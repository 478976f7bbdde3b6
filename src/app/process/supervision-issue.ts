import { planRegister } from '../../domain/register-sheet/plan-register';
import type { Notice, NoticeGroup } from '../../domain/supervision/types';
import { WorkbookFailure, type WrittenSheet } from '../ports';
import type { ProcessDesk } from '../process-desk';
import { noticeFiles, type NoticeFile } from './supervision-files';
import { findRegister } from './supervision-register';
import { noticesOf, supervisionView, type SupervisionView } from './supervision-view';

/** What came of issuing: the register is written, and so many of the files reached the user. */
export interface Issued {
  readonly notices: readonly Notice[];
  readonly sheet: WrittenSheet;
  readonly saved: readonly NoticeFile[];
  /** Those the platform refused; their numbers stand in the register all the same. */
  readonly refused: readonly NoticeFile[];
}

/**
 * 生成督办单: reads ledger and register again, enters the ticked notices in the register and then hands out
 * the Word files. A number is final only once it stands in the register, so the files come last.
 *
 * @param shown What the user looked at.
 * @param ticked Keys of the groups to be issued.
 * @throws WorkbookFailure `changedSince` where ledger or register changed so that other notices would come
 *   of it, `conflict` where the register lost its titles; nothing was written then.
 */
export async function issueTicked(
  desk: Pick<ProcessDesk, 'workbook' | 'readAgain' | 'documents' | 'files'>,
  shown: SupervisionView,
  ticked: ReadonlySet<string>,
): Promise<Issued> {
  // Without these nothing could be handed out: better known before a number is used up.
  const writer = await desk.documents();
  if (!desk.files.canSave()) throw failure('notSupported', CANNOT_SAVE);
  const loaded = await desk.readAgain(shown.loaded.sheet);
  const found = await findRegister(desk.workbook);
  if (found.unreadable) throw failure('conflict', NO_TITLES);
  const view = supervisionView(loaded, shown.settings, found, shown.issued);
  const groups = tickedOf(view, ticked);
  if (!isSame(groups, tickedOf(shown, ticked))) throw failure('changedSince', CHANGED);
  const notices = noticesOf(view, groups);
  const { leadingGroup, oneFile } = view.settings;
  const files = await noticeFiles(notices, view.settings, oneFile, writer);
  const plan = planRegister(found.register, notices, leadingGroup);
  const sheet = await desk.workbook.writeOwnSheet('register', plan);
  return { notices, sheet, ...(await handOut(desk, files)) };
}

const CANNOT_SAVE =
  '这里的 Excel 不能下载文件，没有登记也没有占用编号；请改用能下载文件的 Excel，或用命令行生成。';
const NO_TITLES =
  '督办登记表里找不到“编号”等标题行，没有写入；请把标题行改回来（编号、类型、发出日期、发往……），或把整张表清空后再试。';
const CHANGED =
  '台账或督办登记表刚才有改动，要发的内容已和您看到的不同，没有写入；请核对后再生成。';

function failure(code: WorkbookFailure['code'], message: string): WorkbookFailure {
  return new WorkbookFailure(code, message);
}

function tickedOf(view: SupervisionView, ticked: ReadonlySet<string>): readonly NoticeGroup[] {
  return view.groups.filter(({ key }) => ticked.has(key));
}

/** Both come from the same reading of the same cells, or something changed. */
function isSame(groups: readonly NoticeGroup[], others: readonly NoticeGroup[]): boolean {
  return JSON.stringify(groups) === JSON.stringify(others);
}

async function handOut(
  { files }: Pick<ProcessDesk, 'files'>,
  made: readonly NoticeFile[],
): Promise<Pick<Issued, 'saved' | 'refused'>> {
  const saved: NoticeFile[] = [];
  const refused: NoticeFile[] = [];
  for (const file of made) {
    const done = await files.save(`${file.base}.docx`, file.bytes).catch(() => false);
    (done ? saved : refused).push(file);
  }
  return { saved, refused };
}
