import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFixture } from './fixture.ts';
import { markedText, textsFolder } from './marked-text.ts';

/** Writes the marks of the texts anew from what the rules find today, so that a change of any finding shows in a diff. */
for (const name of readdirSync(textsFolder)) {
  const file = new URL(name, textsFolder);
  const before = readFileSync(file, 'utf8');
  const after = markedText(readFixture(before).text);
  if (after === before) continue;
  writeFileSync(file, after);
  console.log(`${name}: marks written anew`);
}
