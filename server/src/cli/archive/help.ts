export const archiveHelp = `Usage
  penholder archive push [--archive URL] PATH…

Sends adopted texts to an archive: an OpenSearch or Elasticsearch server of your own choice, which keeps them whole, to
show their passages. PATH is a file, or a folder, in which all .draft files are read. Only drafts whose heading bears
the symbol of a resolution or a decision are sent; no text under negotiation is. What the server has as it is, is not
sent again, so a push that was interrupted goes on where it stopped. A symbol is one text in each language; nothing is
ever deleted.

Options
  --archive URL   https://user:password@archive.example.org:9200; without it, what the variable PENHOLDER_ARCHIVE names
  -h, --help

Exit codes
  0  the archive has all of them
  2  wrong use, a server that fails, or a text that cannot be read or was not taken
`;
