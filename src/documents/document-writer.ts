import type { DocumentWriter } from '../app/ports';
import { clipboardHtml } from './clipboard-html';
import { wordBytes } from './word-bytes';

/** Official documents as .docx files and as HTML for the clipboard. Large: fetch it when it is needed. */
export const DOCUMENT_WRITER: DocumentWriter = { word: wordBytes, html: clipboardHtml };
