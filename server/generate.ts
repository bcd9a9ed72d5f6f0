import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from './src/rules/index.ts';

/** Writes what the registry of rules says into the README's table and the manifest's settings. A test holds both equal to it. */
const root = join(import.meta.dirname, '..');

export function rulesTable(): string {
  return [
    '| rule | severity | what it finds |',
    '| --- | --- | --- |',
    ...rules.map(({ id, severity, summary }) => `| [\`${id}\`](server/src/rules/${id}.md) | ${severity} | ${summary} |`),
  ].join('\n');
}

/** The settings schema of `penholder.rules`, by rule. */
export function ruleSettings(): Record<string, unknown> {
  return Object.fromEntries(
    rules.map(({ id, severity, summary }) => [
      id,
      { type: 'string', enum: ['error', 'warning', 'info', 'hint', 'off'], default: severity, description: summary },
    ]),
  );
}

if (import.meta.main) {
  const readme = join(root, 'README.md');
  const text = readFileSync(readme, 'utf8');
  writeFileSync(
    readme,
    text.replace(/(<!-- rules -->\n+)[\s\S]*?(\n+<!-- \/rules -->)/, (_whole, head, tail) => `${head}${rulesTable()}${tail}`),
  );
  const manifest = join(root, 'package.json');
  const json = JSON.parse(readFileSync(manifest, 'utf8'));
  json.contributes.configuration.properties['penholder.rules'].properties = ruleSettings();
  writeFileSync(manifest, `${JSON.stringify(json, null, 2)}\n`);
}
