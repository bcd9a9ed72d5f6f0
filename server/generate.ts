import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentDiagrams, paragraphDiagrams } from './grammar-diagram.ts';
import { rulePages } from './rule-pages.ts';
import { rules } from './src/rules/index.ts';
import { settingsSchema } from './src/settings/schema.ts';
import { textMateGrammar } from './text-mate/grammar.ts';
import { walls } from './walls.ts';

/**
 * Writes what the registry of rules says into the README's table and the manifest's settings, the languages' words into the TextMate grammar, the walls between
 * rooms for the linter, and draws the grammar. Tests hold all of them up to date.
 */
const root = join(import.meta.dirname, '..');

export function rulesTable(): string {
  const pages = rulePages(root);
  return [
    '| rule | severity | what it finds |',
    '| --- | --- | --- |',
    ...rules.map(
      ({ id, severity, isOff, summary }) => `| [\`${id}\`](${pages.get(id)}) | ${severity}${isOff ? ', off' : ''} | ${summary} |`,
    ),
  ].join('\n');
}

/** The schema of `penholder.json`, for completion and checks in an editor. */
export function settingsFileSchema(): Record<string, unknown> {
  const title = 'The settings of Penholder for the drafts of a folder';
  return { title, ...toJsonSchema(settingsSchema(rules), { target: 'draft-07', typeMode: 'input' }) };
}

/** The schema of the rules' severities, by rule. */
export function ruleSettings(): Record<string, unknown> {
  const { properties } = settingsFileSchema() as { properties: { rules: { properties: Record<string, unknown> } } };
  return properties.rules.properties;
}

if (import.meta.main) {
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(/(<!-- rules -->\n+)[\s\S]*?(\n+<!-- \/rules -->)/, (_whole, head, tail) => `${head}${rulesTable()}${tail}`),
  );
  writeFileSync(join(root, 'syntaxes/penholder.schema.json'), `${JSON.stringify(settingsFileSchema(), null, 2)}\n`);
  writeFileSync(join(root, 'syntaxes/draft.tmLanguage.json'), textMateGrammar());
  writeFileSync(join(root, 'server/walls.json'), `${JSON.stringify(walls(), null, 2)}\n`);
  const manifest = join(root, 'package.json');
  const json = JSON.parse(readFileSync(manifest, 'utf8'));
  const settings = json.contributes.configuration.properties;
  const { properties } = settingsFileSchema() as { properties: Record<string, object> };
  settings['penholder.rules'].properties = ruleSettings();
  settings['penholder.extends'] = { ...properties['extends'], scope: 'resource', default: [] };
  settings['penholder.catalogues'] = { ...properties['catalogues'], scope: 'resource', default: [] };
  const { properties: format } = properties['format'] as { properties: Record<string, object> };
  for (const [name, schema] of Object.entries(format))
    settings[`penholder.format.${name}`] = { ...schema, scope: 'resource', default: null };
  settings['penholder.convention'] = { ...properties['convention'], scope: 'resource' };
  writeFileSync(join(root, 'docs/paragraph-grammar.html'), paragraphDiagrams());
  writeFileSync(join(root, 'docs/document-grammar.html'), documentDiagrams());
  writeFileSync(manifest, `${JSON.stringify(json, null, 2)}\n`);
}
