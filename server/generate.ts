import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonSchema } from '@valibot/to-json-schema';
import { documentDiagrams, paragraphDiagrams } from './grammar-diagram.ts';
import { rulePages } from './rule-pages.ts';
import { rules } from './src/rules/index.ts';
import { settingsSchema } from './src/settings/schema.ts';
import { toolContributions } from './src/tools/index.ts';
import { textMateGrammar } from './text-mate/grammar.ts';
import { walls } from './walls.ts';

/**
 * Writes what the registry of rules says into the README's table and the manifest's settings, the tools for language models into the manifest, the languages' words into the TextMate grammar, the walls between
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

/** The manifest's settings of the rules' severities, by rule. Their descriptions are in the manifest's tables of words. */
export function ruleSettings(): Record<string, object> {
  const { properties } = settingsFileSchema() as { properties: { rules: { properties: Record<string, object> } } };
  return Object.fromEntries(Object.entries(properties.rules.properties).map(([id, schema]) => [id, inWords(schema, `rule.${id}`)]));
}

/** The English words of the manifest that are said elsewhere in the project: what each rule finds, and what the settings of `penholder.json` mean. */
export function wordsOfManifest(): Record<string, string> {
  const { properties } = settingsFileSchema() as { properties: Record<string, DescribedSetting> };
  return {
    ...Object.fromEntries(fromSchema.map((name) => [`setting.${name}`, properties[name]?.description ?? ''])),
    ...Object.fromEntries(
      Object.entries(properties['format']?.properties ?? {}).map(([name, { description }]) => [`setting.format.${name}`, description]),
    ),
    ...Object.fromEntries(rules.map(({ id, summary }) => [`rule.${id}`, summary])),
    ...Object.fromEntries(
      toolContributions().flatMap(({ name, ...tool }) => wordsOfTool.map((field) => [`tool.${name}.${field}`, String(tool[field])])),
    ),
  };
}

/** The tools for language models. What a person reads of them is in the manifest's tables of words; what the model reads stays English. */
export function toolsOfManifest(): readonly object[] {
  return toolContributions().map((tool) => ({
    ...tool,
    ...Object.fromEntries(wordsOfTool.map((field) => [field, `%tool.${tool['name']}.${field}%`])),
  }));
}

const wordsOfTool = ['displayName', 'userDescription'] as const;

interface DescribedSetting {
  readonly description: string;
  readonly properties?: Readonly<Record<string, { readonly description: string }>>;
}

const fromSchema = ['extends', 'convention', 'catalogues'] as const;

/** A setting whose description VS Code looks up by `key` in `package.nls.json`, or in that of the user's language. */
function inWords(setting: object, key: string): object {
  return { ...setting, description: `%${key}%` };
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
  for (const name of fromSchema)
    settings[`penholder.${name}`] = {
      ...inWords(properties[name] ?? {}, `setting.${name}`),
      scope: 'resource',
      ...(name !== 'convention' && { default: [] }),
    };
  const { properties: format } = properties['format'] as { properties: Record<string, object> };
  for (const [name, schema] of Object.entries(format))
    settings[`penholder.format.${name}`] = { ...inWords(schema, `setting.format.${name}`), scope: 'resource', default: null };
  const words = join(root, 'package.nls.json');
  writeFileSync(words, `${JSON.stringify({ ...JSON.parse(readFileSync(words, 'utf8')), ...wordsOfManifest() }, null, 2)}\n`);
  json.contributes.languageModelTools = toolsOfManifest();
  writeFileSync(join(root, 'docs/paragraph-grammar.html'), paragraphDiagrams());
  writeFileSync(join(root, 'docs/document-grammar.html'), documentDiagrams());
  writeFileSync(manifest, `${JSON.stringify(json, null, 2)}\n`);
}
