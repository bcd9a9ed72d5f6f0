export const concordHelp = `Usage
  penholder concord [--format NAME] DRAFT DRAFT…

Holds drafts against each other that should be one text in several languages (English, French, Spanish, Portuguese),
paragraph by paragraph: the paragraphs and their numbers, citations, dates, numbers in figures and in words, brackets
and those who are named in them, stamps. Each is compared with the first one. It is silent where it is not sure which
paragraphs are the same; the report says how many were compared. One of the drafts may be - for standard input. Word
documents (.docx) and Akoma Ntoso (.xml) are taken for the drafts that they make with their tracked changes accepted;
the report tells the lines of these.

Options
  --format NAME   text (for people, the default) or json
  -h, --help

Example
  penholder concord oceans.en.draft oceans.fr.draft oceans.es.draft

Exit codes
  0  no differences
  1  differences
  2  wrong use, or a path that cannot be read
`;
