/**
 * What reads and writes documents of other programs, as one part that is loaded when it is needed. By itself, each reader and each writer would divide what they share with the core into small files, which every start has to open.
 */
export { aknDocument } from './akn/export-akn.ts';
export { importAkn } from './akn/import-akn.ts';
export { openOriginal } from './docx/into/open-original.ts';
export { importWord } from './docx/read/import-word.ts';
export { exportWord } from './docx/write/export-word.ts';
export { importWordHtml } from './html/import-word-html.ts';
