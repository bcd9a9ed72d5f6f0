import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { walls } from '../../server/walls.ts';

const root = join(import.meta.dirname, '../..');

const forbidden = {
  'server/src/text/a.ts': "import { parse } from '../draft/draft.ts';\nparse('');\n",
  'server/src/draft/b.ts': "import { rules } from '../rules/index.ts';\nrules();\n",
  'server/src/rules/deep/c.ts': "import { createLibrary } from '../../library/library.ts';\ncreateLibrary();\n",
  'server/src/settings/d.ts': "import type { Rule } from '../rules/rule.ts';\nexport type R = Rule;\n",
  'server/src/features/e.ts': "import { readFile } from 'node:fs/promises';\nreadFile('');\n",
  'server/src/lsp/f.ts': "import type { Draft } from '../draft/draft.ts';\nexport type D = Draft;\n",
  'server/src/cli/formats/g.ts': "import { rules } from '../../rules/index.ts';\nrules();\n",
  'server/src/cli/h.ts': "import { createConnection } from 'vscode-languageserver/node';\ncreateConnection();\n",
  'server/src/draft/numbering/m.ts': "import type { State } from '../structure/state.ts';\nexport type S = State;\n",
  'server/src/rules/deep/n.ts': "import type { State } from '../../draft/structure/state.ts';\nexport type S = State;\n",
  'server/src/draft/structure/o.ts': "import { rules } from '../../rules/index.ts';\nrules();\n",
  'client/src/i.ts': "import { parse } from '../../server/src/draft/draft.ts';\nparse('');\n",
  'server/src/draft/round.ts': "import type { Back } from './back.ts';\nexport type Round = Back;\n",
  'server/src/draft/back.ts': "import type { Round } from './round.ts';\nexport type Back = Round;\n",
};

const allowed = {
  'server/src/lsp/j.ts': "import { createLanguageService } from '../service.ts';\ncreateLanguageService();\n",
  'server/src/rules/k.ts': "import { parse } from '../draft/draft.ts';\nparse('');\n",
  'server/src/draft/document/p.ts': "import type { State } from '../structure/state.ts';\nexport type S = State;\n",
  'server/src/cli/l.ts': "import { readFile } from 'node:fs/promises';\nreadFile('');\n",
};

describe('the walls between the rooms of the house', function () {
  this.timeout(60_000);

  it('are those of the one table: npm run generate writes them', () => {
    assert.deepEqual(JSON.parse(readFileSync(join(root, 'server/walls.json'), 'utf8')), walls());
  });

  it('are held by the linter, and so is the law against circles, types among them', () => {
    const folder = mkdtempSync(join(tmpdir(), 'penholder-'));
    mkdirSync(join(folder, 'server'));
    for (const file of ['.biome.json', 'server/walls.json']) cpSync(join(root, file), join(folder, file));
    for (const [file, text] of Object.entries({ ...forbidden, ...allowed })) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const only = ['style/noRestrictedImports', 'suspicious/noImportCycles'].map((rule) => `--only=${rule}`);
    const { stdout } = spawnSync('biome', ['lint', '--vcs-enabled=false', '--reporter=json', ...only, '.'], {
      cwd: folder,
      encoding: 'utf8',
    });
    const found: { location: { path: string } }[] = JSON.parse(stdout).diagnostics;
    assert.deepEqual([...new Set(found.map(({ location }) => location.path))].sort(), Object.keys(forbidden).sort());
    rmSync(folder, { recursive: true });
  });
});
