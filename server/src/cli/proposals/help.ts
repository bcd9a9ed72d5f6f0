export const proposalsHelp = `Usage
  penholder proposals [--format NAME] PATH…

Lists what is not agreed: each proposal with its place, its kind, the paragraph that it is about, the versions that may
stand there, who supports and who opposes each of them, and its status. PATH is a file, whatever its extension; a
folder, of which all .draft files are read; or - for standard input.

Options
  --format NAME       table (for people, the default), json (one array), csv (a row for each version), markdown, or html
                      (one page with the drafts, to be read and printed; it needs nothing else)
  -h, --help

The first version of a proposal is the text that stands if nothing is accepted; it may be none. Lines and columns are
counted from 1. In csv, a cell that a spreadsheet would take for a formula begins with an apostrophe.

Exit codes
  0  the proposals are listed; there may be none
  2  wrong use, or a path that cannot be read; the other drafts are still listed
`;

export const textHelp = `Usage
  penholder text PATH --as agreed|accepted|original|DELEGATION

Writes the draft as one side would have it to standard output. PATH is a file, or - for standard input.

  agreed      what stands outside of all brackets, with the old text of tracked changes
  accepted    with everything accepted; of alternatives, and of several versions, the first that is proposed
  original    as it was before anybody proposed anything
  DELEGATION  as a delegation would have it: its own proposals accepted, those of others rejected. Its name may be
              written in any way in which drafts write it: Venezuela, VEN, “B.R. of Venezuela”

In the last two, brackets stay round words of which the draft does not tell who wants them. Placeholders such as [X],
and remarks about the text, always stay.

Exit codes
  0  the text is written
  2  wrong use, a path that cannot be read, or a delegation that the draft does not name
`;
