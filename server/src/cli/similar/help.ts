export const similarHelp = `Usage
  penholder similar [--format NAME] [--archive URL] DRAFT[:LINE] [TEXTS…]

Says which passages of adopted texts say nearly what the draft says, paragraph by paragraph, or in the one on a line:
symbol, date, the share of the words in runs of four that are the same, and what turns the passage into the paragraph.
Paragraphs have at least eight words. DRAFT may be - for standard input, then without a line.

TEXTS are the adopted texts: files, and folders, in which all .draft files are read; without them, the draft's own
folder. An adopted text is a draft whose heading bears the symbol of a resolution or a decision; others are passed over.

Options
  --format NAME   table (for people, the default) or json
  --archive URL   ask this archive as well; without it, the one that the variable PENHOLDER_ARCHIVE names, if any. It is
                  asked by hashes of runs of four words; see penholder archive --help
  -h, --help

Exit codes
  0  the texts were asked, whatever was found
  2  wrong use, or a path that cannot be read; the other texts are still asked
`;
