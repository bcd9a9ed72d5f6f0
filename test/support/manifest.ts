import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (file: string) => JSON.parse(readFileSync(join(root, file), 'utf8'));

/** The manifest as it stands in the project: its words are `%keys%` of the tables beside it. */
export const manifest = read('package.json');

/** The tables of its words by language, as VS Code names them: `en` is the one that stands for all other languages. */
export const wordsOfManifest: ReadonlyMap<string, Readonly<Record<string, string>>> = new Map(
  globSync('package.nls*.json', { cwd: root }).map((file) => [file.split('.').at(-2)?.replace('nls', 'en') ?? '', read(file)]),
);

/** A part of the manifest as VS Code shows it in a language. A key that the language lacks stays as it is. */
export function inLanguage<T>(part: T, language = 'en'): T {
  const words = wordsOfManifest.get(language);
  return JSON.parse(JSON.stringify(part), (_key, value) =>
    typeof value === 'string' && keyIn(value) !== undefined ? (words?.[keyIn(value) ?? ''] ?? value) : value,
  );
}

/** The key that a value of the manifest stands for, if it is one. */
export function keyIn(value: string): string | undefined {
  return /^%(?<key>[\w.-]+)%$/.exec(value)?.groups?.['key'];
}
