/** What the server is doing, and why a file is not read. */
export const states = {
  noArchiveNamed: 'No archive is named',
  archiveAnswers: 'The archive answers again',
  catalogueUnread: 'This catalogue is not read: {reason}.',
  catalogueMissing: 'The settings name the catalogue {file}, and there is no such file: {address}',
  documentUnreadable: 'It cannot be read: it is not there any more, is no file, or is too large.',
  documentTooLong: 'Its text is longer than a draft may be. Divide it, and open the parts.',
  notExportable: 'It cannot be read as a draft, or is too long.',
  checkTooLong: 'The check of {file} took too long, and some rules were left out',
  allChecked: 'Every draft is checked to its end',
  readingFailed: 'Reading the drafts of the workspace failed; the log says why',
  readingDrafts: 'Reading the drafts of the workspace',
  readingShort: 'Reading drafts',
  countOf: '{count} of {all}',
  countOfDrafts: '{count} of {all} drafts',
  oneInWorkspace: '1 draft in the workspace',
  someInWorkspace: '{count} drafts in the workspace',
} as const;
