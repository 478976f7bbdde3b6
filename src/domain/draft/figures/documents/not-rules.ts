import { documentKey } from './document-key';

/** Papers of one occasion and plans of one piece of work; they set no rule. */
const ONE_OFF =
  /(?:通报|报告|纪要|函|总结|简报|记录|承诺书|责任书|倡议书|建议书|意见书|台账|汇报|讲话|督办单|问题清单|任务清单|方案|计划|计划表|安排|要点|协议|合同)$/u;
/** Not yet in force. */
const UNFINISHED = /征求意见稿|讨论稿|送审稿|审议稿|草案|草稿|初稿/u;
/** Law and the Party's own rules, which no office that keeps a ledger makes. */
const HIGHER =
  /^(?:中华人民共和国|习近平|党章$|中国共产党章程|中国共产党[^《》]{0,40}(?:条例|准则)$)/u;

/**
 * Is this a rule of the office's own (制度, 办法, 规定, 细则, 意见, 指引 …) by its name and the words in brackets
 * behind it? Plans (方案, 计划), papers of one occasion, drafts and laws are not.
 */
export function mayBeOwnRule(name: string, behind: string): boolean {
  const key = documentKey(name);
  if (UNFINISHED.test(key) || /^\s*[（(][^（）()]{0,10}(?:稿|草案)[）)]/u.test(behind))
    return false;
  return !ONE_OFF.test(key) && !HIGHER.test(key);
}
