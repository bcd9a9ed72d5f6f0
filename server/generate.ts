import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paragraphDiagrams } from './grammar-diagram.ts';
import { conventionSettings } from './src/draft/convention.ts';
import { presetNames } from './src/library/presets.ts';
import { rules } from './src/rules/index.ts';

/** Writes what the registry of rules says into the README's table and the manifest's settings, and draws the grammar. Tests hold all of it up to date. */
const root = join(import.meta.dirname, '..');

export function rulesTable(): string {
  return [
    '| rule | severity | what it finds |',
    '| --- | --- | --- |',
    ...rules.map(({ id, severity, summary }) => `| [\`${id}\`](server/src/rules/${id}.md) | ${severity} | ${summary} |`),
  ].join('\n');
}

const severities = ['error', 'warning', 'info', 'hint', 'off'];

/** The schema of the rules' severities, by rule. */
export function ruleSettings(): Record<string, unknown> {
  return Object.fromEntries(
    rules.map(({ id, severity, summary }) => [id, { type: 'string', enum: severities, default: severity, description: summary }]),
  );
}

/** The schema of `penholder.json`, for completion and checks in an editor. */
export function settingsFileSchema(): Record<string, unknown> {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'The settings of Penholder for the drafts of a folder',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      extends: {
        description:
          'Settings that have a name: the convention of a body, or `strict`, under which every remark is a warning. Of several, the later go before the earlier.',
        oneOf: [{ enum: presetNames }, { type: 'array', items: { enum: presetNames } }],
      },
      convention: {
        description: 'The body whose habits the drafts keep; `auto` tells it from each draft.',
        enum: conventionSettings,
        default: 'auto',
      },
      rules: {
        description: 'How grave the findings of a rule are.',
        type: 'object',
        additionalProperties: false,
        properties: ruleSettings(),
      },
    },
  };
}

if (import.meta.main) {
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(/(<!-- rules -->\n+)[\s\S]*?(\n+<!-- \/rules -->)/, (_whole, head, tail) => `${head}${rulesTable()}${tail}`),
  );
  writeFileSync(join(root, 'syntaxes/penholder.schema.json'), `${JSON.stringify(settingsFileSchema(), null, 2)}\n`);
  const manifest = join(root, 'package.json');
  const json = JSON.parse(readFileSync(manifest, 'utf8'));
  const settings = json.contributes.configuration.properties;
  const { properties } = settingsFileSchema() as { properties: Record<string, object> };
  settings['penholder.rules'].properties = ruleSettings();
  settings['penholder.extends'] = { ...properties['extends'], scope: 'resource', default: [] };
  settings['penholder.convention'] = { ...properties['convention'], type: 'string', scope: 'resource' };
  writeFileSync(join(root, 'docs/paragraph-grammar.html'), paragraphDiagrams());
  writeFileSync(manifest, `${JSON.stringify(json, null, 2)}\n`);
}
