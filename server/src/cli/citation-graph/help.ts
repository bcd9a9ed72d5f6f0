export const citationsHelp = `Usage
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
`;
