export const diffHelp = `Usage
  penholder diff [--format NAME] OLD NEW

Says what NEW changes in OLD, paragraph by paragraph: added, dropped, moved, renumbered, edited word by word, stamped;
and which brackets were opened and lifted, with those whose words are gone. One of the two may be - for standard input.
Word documents (.docx) and resolutions in Akoma Ntoso (.xml) are compared with their tracked changes accepted.

Options
  --format NAME   text (for people, the default), json, markdown, or html (one page that needs nothing else)
  --git           the arguments are those with which git calls a diff driver
  -h, --help

Exit codes
  0  the two were compared
  2  wrong use, or a path that cannot be read
`;

export const mergeHelp = `Usage
  penholder merge [--ours NAME] [--theirs NAME] BASE OURS THEIRS

Writes the changes of THEIRS since BASE into OURS, by paragraphs and words. Where both changed the same words, both
stand as rivals in brackets, each with its name: [Ours: shall] [Theirs: should]. Nothing that either has added is lost.

Options
  --ours NAME, --theirs NAME   the names in such brackets
  -h, --help

Exit codes
  0  merged
  1  merged, with rivals in brackets
  2  wrong use, or a path that cannot be read or written; OURS is as it was
`;

export const compileHelp = `Usage
  penholder compile BASE COPY=DELEGATION…

Writes to standard output the text of BASE with what each copy changes in attributed brackets: [Chile: words] are put
in, [words] (Chile: delete) taken out. Copies that want the same share their brackets, others stand beside them. The
text as each delegation would have it (penholder text --as Chile) says what its copy says; what brackets cannot say
stands as a tracked change: {++words++}{>>@Chile<<}. Word documents (.docx) and resolutions in Akoma Ntoso (.xml) are
taken with their tracked changes accepted. Where lines end, and how wide spaces are, is no change.

Example
  penholder compile base.draft chile.docx=Chile peru.draft=Peru > compiled.draft

Exit codes
  0  compiled
  2  wrong use, or a path that cannot be read
`;

export const gitSetupHelp = `Usage
  penholder git-setup

Makes Penholder the diff driver and the merge driver of the git repository that holds the current folder, for *.draft,
and the diff driver for *.docx: adds two lines to its .gitattributes, and two drivers to its own configuration
(.git/config). Doing it again changes nothing.

Exit codes
  0  git is set up
  2  wrong use, no repository, or a file that cannot be written
`;
