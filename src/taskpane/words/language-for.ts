import { CHINESE, type Language } from './language';

/**
 * The language of the pane for Office's display language (BCP 47): Chinese for any Chinese, English for
 * everything else. Where the English words do not come, the pane speaks Chinese rather than nothing.
 */
export async function languageFor(displayLanguage: string): Promise<Language> {
  if (/^zh\b/iu.test(displayLanguage)) return CHINESE;
  try {
    const { ENGLISH } = await import(/* webpackChunkName: "en-us" */ './en-us');
    return ENGLISH;
  } catch {
    return CHINESE;
  }
}
