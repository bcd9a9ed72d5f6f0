import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateDraft } from './generate.ts';
import { type Random, randomFrom } from './random.ts';
import { spell } from './spelling.ts';

/** What was written into a folder. */
export interface Archive {
  /** In UTF-8. */
  readonly bytes: number;
  /** The symbols of the adopted texts among the drafts. */
  readonly symbols: readonly string[];
}

/**
 * Writes so many drafts of about twenty kilobytes into the folder, a hundred to a subfolder: two in three are adopted texts, which bear the symbols that all cite. The same number gives the
 * same texts.
 */
export function writeArchive(folder: string, drafts: number): Archive {
  let bytes = 0;
  const symbols: string[] = [];
  for (let number = 0; number < drafts; number++) {
    const within = join(folder, String(Math.floor(number / draftsPerFolder)).padStart(3, '0'));
    if (number % draftsPerFolder === 0) mkdirSync(within, { recursive: true });
    const symbol = number % 3 === 2 ? undefined : symbolOf(number);
    if (symbol !== undefined) symbols.push(symbol);
    const text = archivedDraft(number, drafts, symbol);
    bytes += Buffer.byteLength(text);
    writeFileSync(join(within, `${String(number).padStart(5, '0')}.draft`), text);
  }
  return { bytes, symbols };
}

/** One draft of an archive: an adopted text where it has a symbol. */
function archivedDraft(number: number, drafts: number, symbol: string | undefined): string {
  const random = randomFrom(number + 1);
  const body = generateDraft({ bytes: bytesOfDraft, seed: number, tidy: symbol !== undefined });
  const heading =
    symbol === undefined ? '' : `${symbol}\n\n(Adopted at the fourth plenary session, held on June ${1 + random.below(28)}, 2007)\n\n`;
  return heading + ownWords(ownCitations(body, random, drafts), random);
}

/** The generator knows a few symbols: in an archive a draft cites whatever others bear. */
function ownCitations(text: string, random: Random, drafts: number): string {
  return text.replace(/AG\/RES\. \d+ \([A-Z]+-O\/\d+\)/g, () => symbolOf(random.below(drafts)));
}

/** The generator's few hundred words would make all passages alike. A word in six is another one, a few of these often and most seldom, as in any text. */
function ownWords(text: string, random: Random): string {
  return text.replace(/(?<=[a-z] )[a-z]{6,}(?= [a-z])/g, (word) =>
    random.chance(1 / 3) ? spell(Math.floor(words ** (random.below(1000) / 1000))) : word,
  );
}

/** A regular session and its year, with a number of its own. */
function symbolOf(number: number): string {
  const [session, year] = sessions[number % sessions.length] ?? ['', ''];
  return `AG/RES. ${1000 + number} (${session}-O/${year})`;
}

const sessions = [
  ['XXX', '00'],
  ['XXXV', '05'],
  ['XXXVI', '06'],
  ['XXXVII', '07'],
  ['XLII', '12'],
  ['XLIV', '14'],
] as const;

const draftsPerFolder = 100;
const bytesOfDraft = 20_000;
/** As many different words as a large archive has. */
const words = 50_000;
