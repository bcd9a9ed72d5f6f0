/** The rooms of `server/src`, and of each the rooms that it may import from besides itself. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  text: [],
  tree: ['text'],
  xml: ['text'],
  languages: ['text'],
  wording: ['text'],
  citations: ['text', 'wording', 'languages'],
  delegations: ['text', 'languages'],
  syntax: ['text', 'tree', 'languages', 'citations', 'delegations'],
  draft: ['text', 'wording', 'tree', 'languages', 'citations', 'delegations', 'syntax'],
  concordance: ['text', 'wording', 'tree', 'languages', 'citations', 'delegations', 'syntax', 'draft'],
  settings: ['text', 'wording', 'draft'],
  rules: ['text', 'wording', 'tree', 'languages', 'citations', 'delegations', 'syntax', 'draft', 'concordance', 'settings'],
  library: ['text', 'wording', 'tree', 'xml', 'languages', 'citations', 'delegations', 'syntax', 'draft', 'concordance'],
  features: ['text', 'wording', 'tree', 'languages', 'citations', 'delegations', 'syntax', 'draft', 'concordance', 'library'],
  interchange: ['text', 'tree', 'xml', 'languages', 'citations', 'delegations', 'syntax', 'draft'],
  files: ['text', 'library'],
  archive: ['draft', 'library', 'files'],
  tools: ['text', 'service'],
  lsp: ['text', 'files', 'archive', 'service', 'tools'],
  cli: ['text', 'files', 'archive', 'service', 'tools', 'lsp'],
};

/** Of each package that belongs to few rooms alone, these rooms. Node's own modules are for those that run on a machine. */
const packages: Readonly<Record<string, readonly string[]>> = {
  chevrotain: ['syntax'],
  'node-diff3': ['draft'],
  valibot: ['settings'],
  'jsonc-parser': ['settings', 'library'],
  'vscode-uri': ['library'],
  '@opensearch-project/opensearch': ['archive'],
  '@rgrove/parse-xml': ['xml', 'library', 'interchange'],
  fflate: ['interchange'],
  htmlparser2: ['interchange'],
  '@modelcontextprotocol/server': ['cli'],
  'vscode-languageserver': ['lsp'],
  'vscode-languageserver-textdocument': ['lsp'],
  vscode: [],
  'node:*': ['files', 'lsp', 'cli'],
};

/** Folders that are an inner step of another: of each, the one folder besides itself that may import from it. */
const innerFolders: Readonly<Record<string, string>> = { 'draft/structure': 'draft/document' };

/** The walls as Biome's settings have them: an override for each room. `npm run generate` writes them to `walls.json`, which `.biome.json` extends. */
export function walls(): unknown {
  const inner = {
    group: Object.keys(innerFolders).map((folder) => pathsOf(folder.slice(folder.lastIndexOf('/') + 1))),
    message: 'An inner step: import what draft/document/ makes of it (server/walls.ts).',
  };
  const overrides = Object.keys(rooms).map((room) => override([`server/src/${room}/**`], [...patternsOf(room), inner]));
  const steps = Object.entries(innerFolders).map(([folder, user]) =>
    override([`server/src/${folder}/**`, `server/src/${user}/**`], patternsOf(folder.split('/', 1)[0] ?? '')),
  );
  const client = override(['client/**'], [{ group: ['**/server/**', 'chevrotain'], message: 'No drafting knowledge in the client.' }]);
  return { overrides: [...overrides, ...steps, client] };
}

interface Pattern {
  readonly group: readonly string[];
  readonly message: string;
}

/** What a room does not import. */
function patternsOf(room: string): readonly Pattern[] {
  const open = rooms[room] ?? [];
  return [
    {
      group: [...Object.keys(rooms), 'service'].filter((each) => each !== room && !open.includes(each)).map(pathsOf),
      message: `Imports point one way: ${room}/ imports from ${open.join(', ') || 'no other room'} (server/walls.ts).`,
    },
    {
      group: Object.keys(packages).flatMap((each) => (packages[each]?.includes(room) ? [] : [each, `${each}/**`])),
      message:
        'A package is used in its own rooms, and only the edges touch the machine: the same server runs in a web worker (server/walls.ts).',
    },
  ];
}

function pathsOf(room: string): string {
  return room === 'service' ? '**/service.ts' : `**/${room}/**`;
}

function override(files: readonly string[], patterns: readonly Pattern[]): unknown {
  return { includes: files, linter: { rules: { style: { noRestrictedImports: { level: 'error', options: { patterns } } } } } };
}
