export const exportHelp = `Usage
  penholder export [options] DRAFT

Makes a resolution in Akoma Ntoso (.xml), in the form in which the United Nations publishes its own, of a draft: a file, or -
for standard input. Brackets, proposals, changes and comments are written as docs/akn.md says; penholder import makes the
same draft of it again. The document goes to standard output.

Options
  -o, --output FILE.xml    write it to a file, and never over one
  -h, --help

Exit codes
  0  the document was written
  2  wrong use, or a draft that cannot be read or a document that cannot be written
`;
