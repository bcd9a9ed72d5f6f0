export const catalogueHelp = `Usage
  penholder catalogue import FILE… [-o NAME.csl.json]

Makes a catalogue of texts, in CSL-JSON, of lists in other forms, or adds them to one that is there. FILE is one of
these, told by its content, in UTF-8, of at most 128 MB; or - for standard input:
  JSON Lines      one object a line, with symbol, title, adoption_date … as the United Nations publish them
  Akoma Ntoso     a resolution in XML, as the United Nations publish them (AKN4UN)
  CSV             a table whose first row names its columns: symbol, and any of title, date, authority, session, url,
                  status, language, draft, replaced by, amended by
  plain text      a list of contents, each line a symbol, two spaces or a tab, and the title
  CSL-JSON        another catalogue

Options
  -o, --output FILE   the catalogue, which is made, or gets what is new; what only it says stays. Without it, the
                      catalogue goes to standard output
  -h, --help

Exit codes
  0  all records were taken
  1  some records were left out; they are named with their lines, and the others were taken
  2  wrong use, or a file that cannot be read or written; the other files are still imported
`;
