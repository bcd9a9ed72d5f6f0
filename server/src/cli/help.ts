import { proposalsHelp, textHelp } from './proposals/help.ts';

export const help = {
  penholder: `Penholder keeps the text: it checks drafts of intergovernmental resolutions.

Usage
  penholder check [options] PATH…       check drafts
  penholder proposals PATH…             list what is proposed, by whom, and who stands where
  penholder text PATH --as SIDE         write the text as one side would have it
  penholder diff OLD NEW                what a newer revision changes
  penholder merge BASE OURS THEIRS      merge two copies of one draft
  penholder compile BASE COPY=NAME…     one text of the copies that delegations sent
  penholder similar DRAFT TEXTS…        tell how the paragraphs of a draft were said before
  penholder archive push PATH…          send adopted texts to an archive on a server of yours
  penholder git-setup                   have git compare and merge drafts so
  penholder citations [options] PATH…   tell who cites what, and where each citation leads
  penholder catalogue import FILE…      make a catalogue of texts that drafts may cite
  penholder lsp --stdio                 serve an editor (Language Server Protocol)
  penholder --version
  penholder --help, penholder check --help (and so for each command)

Examples
  penholder check drafts/
  penholder check --fix oceans.draft
  penholder check - < oceans.txt
  penholder citations drafts/ un.csl.json
  penholder proposals --format html drafts/ > proposals.html
  penholder text oceans.draft --as Chile
`,
  check: `Usage
  penholder check [options] PATH…

PATH is a file, whatever its extension; a folder, in which all .draft files are checked (node_modules, links, and what
starts with a dot are left out); or - for standard input. Drafts are plain text in UTF-8, of at most 16 MB.

Options
  --fix               make the fixes that cannot be wrong; with -, the fixed text goes to standard output and the
                      report to standard error. A link that is named is followed. Left as they are, and named: a
                      file with bytes that are not UTF-8, one that changes meanwhile, one with several names (hard
                      links), and one whose owner could not be kept.
  --format NAME       stylish (for people, the default), json (the shape of ESLint's), sarif (2.1.0) or github
                      (workflow commands)
  --max-warnings N    more warnings than N count as an error
  --config FILE       the settings, for every draft; without it, the penholder.json in a draft's folder or the nearest
                      folder above it: { "rules": { "number-gap": "off" } }, with error, warning, info, hint or off
  --baseline FILE     report only what FILE does not accept; where there is no FILE yet, it is written and accepts
                      all that stands today (to accept anew, delete it)
  --threads N         check on N threads, from 1 to 99 (with --fix, and with -, always on one); without it, on as many
                      as the machine has and there is work for. The report is the same
  -h, --help

Exit codes
  0  no errors, and no more warnings than allowed
  1  errors, or too many warnings; a byte that is not UTF-8 is an error of its draft
  2  wrong use, wrong settings, or a path that cannot be read or written; the other drafts are still checked
`,
  diff: `Usage
  penholder diff [--format NAME] OLD NEW

Says what NEW changes in OLD, paragraph by paragraph: added, dropped, moved, renumbered, edited word by word, stamped; and
which brackets were opened and lifted, with those whose words are gone. One of the two may be - for standard input.

Options
  --format NAME   text (for people, the default), json, markdown, or html (one page that needs nothing else)
  --git           the arguments are those with which git calls a diff driver
  -h, --help

Exit codes
  0  the two were compared
  2  wrong use, or a path that cannot be read
`,
  merge: `Usage
  penholder merge [--ours NAME] [--theirs NAME] BASE OURS THEIRS

Writes the changes of THEIRS since BASE into OURS, by paragraphs and words. Where both changed the same words, both stand as
rivals in brackets, each with its name: [Ours: shall] [Theirs: should]. Nothing that either has added is lost.

Options
  --ours NAME, --theirs NAME   the names in such brackets
  -h, --help

Exit codes
  0  merged
  1  merged, with rivals in brackets
  2  wrong use, or a path that cannot be read or written; OURS is as it was
`,
  compile: `Usage
  penholder compile BASE COPY=DELEGATION…

Writes to standard output the text of BASE with what each copy changes in attributed brackets: [Chile: words] are put in,
[words] (Chile: delete) taken out. Copies that want the same share their brackets, others stand beside them. The text as
each delegation would have it (penholder text --as Chile) says what its copy says.

Example
  penholder compile base.draft chile.draft=Chile peru.draft=Peru > compiled.draft

Exit codes
  0  compiled
  2  wrong use, or a path that cannot be read
`,
  archive: `Usage
  penholder archive push [--archive URL] PATH…

Sends adopted texts to an archive: an OpenSearch or Elasticsearch server of your own choice, which keeps them whole, to show
their passages. PATH is a file, or a folder, in which all .draft files are read. Only drafts whose heading bears the symbol of a
resolution or a decision are sent; no text under negotiation is. What the server has as it is, is not sent again, so a push that was
interrupted goes on where it stopped. A symbol is one text in each language; nothing is ever deleted.

Options
  --archive URL   https://user:password@archive.example.org:9200; without it, what the variable PENHOLDER_ARCHIVE names
  -h, --help

Exit codes
  0  the archive has all of them
  2  wrong use, a server that fails, or a text that cannot be read or was not taken
`,
  similar: `Usage
  penholder similar [--format NAME] PATH[:LINE] [IN…]

Says which passages of adopted texts say nearly what the draft says, paragraph by paragraph, or in the one on a line: symbol,
date, the share of the words in runs of four that are the same, and what turns the passage into the paragraph.
Paragraphs have at least eight words. PATH may be - for standard input, then without a line.

IN are the adopted texts: files, and folders, in which all .draft files are read; without it, the draft's own folder. An adopted
text is a draft whose heading bears the symbol of a resolution or a decision; others are passed over.

Options
  --format NAME   table (for people, the default) or json
  --archive URL   ask this archive as well; without it, the one that the variable PENHOLDER_ARCHIVE names, if any. It is asked
                  by hashes of runs of four words; see penholder archive --help
  -h, --help

Exit codes
  0  the texts were asked, whatever was found
  2  wrong use, or a path that cannot be read; the other texts are still asked
`,
  'git-setup': `Usage
  penholder git-setup

Makes Penholder the diff driver and the merge driver of the git repository that holds the current folder, for *.draft:
adds a line to its .gitattributes, and two drivers to its own configuration (.git/config). Doing it again changes nothing.
`,
  citations: `Usage
  penholder citations [options] PATH…

Lists every citation in drafts with its place, the text that it means, and what bears that text's symbol: a draft, or a
record of a catalogue; then what is cited and not at hand, and which drafts nobody cites.

PATH is a draft, whatever its extension; a catalogue, whose name ends in .csl.json; a folder, in which all .draft and
.csl.json files are read (node_modules, links, and what starts with a dot are left out); or - for standard input.

Options
  --format NAME   table (for people, the default)
                  json (one array of { file, line, column, endLine, endColumn, written, symbol, key, target }, counted
                  from 1, columns in UTF-16 code units; target is null for what is not at hand)
                  csl-json (the cited texts as a catalogue), dot (for Graphviz) or mermaid (a flowchart in Markdown)
  --no-cache      read all drafts anew, and keep nothing; without it, titles, symbols, names and hashes of the drafts in
                  a folder are kept in $XDG_CACHE_HOME/penholder or ~/.cache/penholder, readable by you alone
  -h, --help

Exit codes
  0  all was read
  2  wrong use, a path that cannot be read, or a damaged catalogue; what else can be read is listed all the same
`,
  catalogue: `Usage
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
`,
  lsp: `Usage
  penholder lsp --stdio

Serves an editor by the Language Server Protocol over standard input and output.
`,
  proposals: proposalsHelp,
  text: textHelp,
} as const;
