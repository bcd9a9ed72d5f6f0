import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { realFolder } from './real-texts.ts';

/** The United Nations' own files in the folder that `PENHOLDER_CORPUS` names. */
export function aknFiles(): { readonly name: string; readonly bytes: Uint8Array }[] {
  return ['ga', 'sc'].flatMap((organ) =>
    readdirSync(join(realFolder, 'unxml', organ))
      .filter((name) => name.endsWith('.xml'))
      .sort()
      .map((name) => ({ name, bytes: readFileSync(join(realFolder, 'unxml', organ, name)) })),
  );
}

/** The words of an Akoma Ntoso document without white space, the notes after the text: read by patterns, and so by other means than the importer. */
export function wordsOfAkn(bytes: Uint8Array): string {
  const notes: string[] = [];
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/^<\?.*?\?>|<!--.*?-->|<meta>.*?<\/meta>/gs, '')
    .replace(/<authorialNote\b[^>]*>(.*?)<\/authorialNote>/gs, (_, note: string) => {
      notes.push(note);
      return '';
    });
  const plain = [text, ...notes].join('').replace(/<[^>]*>/g, '');
  const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&apos;': "'", '&amp;': '&' };
  return plain.replace(/&\w+;/g, (entity) => entities[entity] ?? entity).replace(/\s/g, '');
}

/** The words of a draft without white space and the marks of notes. */
export function wordsOfDraft(text: string): string {
  return text.replace(/\[\^[^\]\s]+\]:?/g, '').replace(/\s/g, '');
}
