export const importHelp = `Usage
  penholder import [options] PATH…

Makes a draft of a Word document (.docx): its paragraphs with their automatic numbers, tables, notes, and its tracked
changes and comments with their authors and dates, as docs/criticmarkup.md spells them; or of a resolution in Akoma
Ntoso (.xml), as the United Nations publishes them: paragraphs with their numbers, notes, and changes, as docs/akn.md
says. PATH is a file; a folder, in which all .docx and .xml files are imported; or - for standard input. Documents have
at most 256 MB, 64 MB of them text.

The draft of one document goes to standard output, the drafts of several, and of a folder, beside their documents: of
oceans.docx to oceans.draft. Beside the draft of a Word document whose changes are shown stands oceans.draft.json, by
which penholder export --into knows the document. No file is written over. What is no text, and what stands in another
way in the draft, is named on standard error with its line in the draft. Automatic numbers are those that Word shows
where it shows changes.

Options
  -o, --output PATH        the draft; of several documents, the folder for their drafts
  --emphasis-as-changes    take struck words for deleted, and bold and underlined ones (underlined ones, if none are
                           bold as well) for added; without it, only where a sentence of the document says so
  --changes NAME           shown (the default); accepted or rejected: the text with all tracked changes so, and without
                           comments; automatic numbers stay those that Word shows where it shows changes
  --format NAME            the report as stylish (for people, the default) or json, on standard error
  --git                    what git calls to show a document or a draft as text: see penholder git-setup
  -h, --help

Exit codes
  0  all documents were imported
  2  wrong use, or a document that cannot be read or a draft that cannot be written; the others are still imported
`;

export const exportHelp = `Usage
  penholder export [options] PATH…

Makes a Word document (.docx) of a draft: headings, automatic numbers where a series counts without a gap, footnotes,
comments, and tracked changes with their authors and dates. PATH is a file; a folder, in which all .draft files are
exported; or - for standard input. Imported again, the document gives the draft; docs/word.md tells what Word cannot
hold.
With --to akn, or with -o FILE.xml, it is a resolution in Akoma Ntoso, in the form in which the United Nations publishes
its own, with brackets, proposals, changes and comments as docs/akn.md says; that of standard input goes to standard
output.

The document goes beside its draft: of oceans.draft to oceans.docx. No file is written over. The same draft makes the
same bytes.

Options
  -o, --output PATH        the document; of several drafts, the folder for their documents
  --to NAME                docx (the default) or akn
  --template NAME          how a Word document looks: oas, un, who or plain; without it, as the body whose habits the
                           draft keeps has it
  --as-tracked             what stands in brackets with the name of who proposes it becomes a tracked change of Word by
                           that delegation. Brackets that nobody is named for, and that several versions stand in, stay
  --into FILE.docx         write what was changed since the import into the document that the draft was made of, as
                           tracked changes, all else of it as it is; -o names the new document. What cannot be written
                           is named
  --author NAME            with --into, which needs it: whose the changes are of which the draft does not say it
  --date DATE              with --into: of these changes, as in 2026-03-02 or 2026-03-02T16:30:00Z
  --format NAME            the report as stylish (for people, the default) or json, on standard error
  -h, --help

Exit codes
  0  all drafts were exported
  2  wrong use, or a draft that cannot be read or a document that cannot be written; the others are still exported
`;
