import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const folder = 'server/src/rules';

/** Where the page of each rule stands, by its id: beside the rule, in the folder of its subject. Paths are from the project's root. */
export function rulePages(root = join(import.meta.dirname, '..')): ReadonlyMap<string, string> {
  const pages = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.md'));
  return new Map(pages.map((file) => [file.replace(/^.*[\\/]|\.md$/g, ''), `${folder}/${file.replaceAll('\\', '/')}`]));
}
