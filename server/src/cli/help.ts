import { archiveHelp } from './archive/help.ts';
import { catalogueHelp } from './catalogue/help.ts';
import { citationsHelp } from './citation-graph/help.ts';
import { concordHelp } from './concord/help.ts';
import { exportHelp, importHelp } from './documents/help.ts';
import { mcpHelp } from './mcp/help.ts';
import { proposalsHelp, textHelp } from './proposals/help.ts';
import { compileHelp, diffHelp, gitSetupHelp, mergeHelp } from './revisions/help.ts';
import { similarHelp } from './similar/help.ts';

/** What `--help` prints: of all commands, and of each. */
export const help = {
  penholder: `Penholder keeps the text: it checks drafts of intergovernmental resolutions.

Usage
  penholder check [options] PATH…       check drafts
  penholder proposals PATH…             list what is proposed, by whom, and who stands where
  penholder text PATH --as SIDE         write the text as one side would have it
  penholder diff OLD NEW                tell what a newer revision changes
  penholder concord DRAFT DRAFT…        tell where the languages of one text differ
  penholder merge BASE OURS THEIRS      merge two copies of one draft
  penholder compile BASE COPY=NAME…     make one text of the copies that delegations sent
  penholder import FILE                 make a draft of a Word document, with its changes, or of Akoma Ntoso (.xml)
  penholder export PATH…                make Word documents of drafts, with tracked changes, or Akoma Ntoso
  penholder git-setup                   have git compare and merge drafts so
  penholder similar DRAFT[:LINE] TEXTS… tell how the paragraphs of a draft were said before
  penholder citations [options] PATH…   tell who cites what, and where each citation leads
  penholder catalogue import FILE…      make a catalogue of texts that drafts may cite
  penholder archive push PATH…          send adopted texts to an archive on a server of yours
  penholder lsp --stdio                 serve an editor (Language Server Protocol)
  penholder mcp FOLDER…                 answer a language model (Model Context Protocol)
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
Citations are held against the other drafts of PATH, and against the catalogues (*.csl.json) in its folders, beside its
files, and named in the settings.

Options
  --fix               make the fixes that cannot be wrong; with -, the fixed text goes to standard output and the
                      report to standard error. A link that is named is followed. Left as they are, and named: a
                      file with bytes that are not UTF-8, one that changes meanwhile, one with several names (hard
                      links), and one whose owner could not be kept.
  --format NAME       stylish (for people, the default), compact (a line for each finding, as compilers write),
                      json (the shape of ESLint's), sarif (2.1.0) or github (workflow commands)
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
  mcp: mcpHelp,
  lsp: `Usage
  penholder lsp --stdio

Serves an editor by the Language Server Protocol over standard input and output.
`,
  proposals: proposalsHelp,
  text: textHelp,
  diff: diffHelp,
  concord: concordHelp,
  merge: mergeHelp,
  compile: compileHelp,
  'git-setup': gitSetupHelp,
  similar: similarHelp,
  import: importHelp,
  export: exportHelp,
  citations: citationsHelp,
  catalogue: catalogueHelp,
  archive: archiveHelp,
} as const;
