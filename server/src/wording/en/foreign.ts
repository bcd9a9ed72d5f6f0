/** What a file is that is no text in UTF-8, and what to do about it. */
export const foreign = {
  isOldEncoding:
    'This file is not UTF-8 but most likely Windows 1252, and is not checked: its accents and quotation marks would be lost. Open it in that encoding, and save it as UTF-8 (in VS Code: “Reopen with Encoding”, then “Save with Encoding”).',
  isUtf16: 'This is UTF-16, and Penholder reads UTF-8. Save it as UTF-8 (in VS Code: “Save with Encoding”).',
  isArchive: 'This is a Word document or another ZIP archive. Make a draft of a Word document first: penholder import FILE.docx',
  isOldDocument:
    'This is a document of an old version of Word or Excel. Penholder reads plain text. Save it from Word as plain text in UTF-8.',
  isPdf: 'This is a PDF. Penholder reads plain text: copy the text out of it first.',
} as const;
