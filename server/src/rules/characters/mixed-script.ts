import { tell } from '../../wording/say.ts';
import type { Damage } from './damage.ts';

/** A Cyrillic or Greek letter in a Latin word, or a Latin one in a Cyrillic word, that only looks like the right one. */
export function* mixedScripts(text: string): Generator<Damage> {
  if (!/[\u0370-\u04FF]/.test(text)) return;
  for (const { index, 0: word } of text.matchAll(/\p{L}+/gu)) {
    if (!/[\u0370-\u04FF]/.test(word) || !/[A-Za-zÀ-ÿ]/.test(word)) continue;
    const latin = read(word, toLatin, /[^\u0370-\u04FF]/);
    const cyrillic = read(word, toCyrillic, /[\u0400-\u04FF]/);
    const meant = [latin, cyrillic].filter((reading) => reading !== undefined).sort((a, b) => a.changed - b.changed);
    const [best, second] = meant;
    if (best === undefined) continue;
    yield {
      span: { start: index, end: index + word.length },
      told: () => tell('mixedScripts', { word }),
      repairs: meant.map(({ word: newText, changed }) => ({
        newText,
        certain: changed === best.changed && (second === undefined || second.changed > best.changed),
      })),
    };
  }
}

/** The word with all letters in one alphabet; undefined where a letter has no look-alike there, as in "μg" and "kΩ", which are right. */
function read(word: string, likeness: ReadonlyMap<string, string>, own: RegExp): { word: string; changed: number } | undefined {
  let changed = 0;
  let result = '';
  for (const letter of word) {
    const like = own.test(letter) ? letter : likeness.get(letter);
    if (like === undefined) return undefined;
    if (like !== letter) changed++;
    result += like;
  }
  return { word: result, changed };
}

const cyrillic = 'аеорсхуіјѕАВЕКМНОРСТХІЈЅ';
const latin = 'aeopcxyijsABEKMHOPCTXIJS';
const greek = 'οΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';
const latinOfGreek = 'oABEZHIKMNOPTYX';

const toLatin = pairs(cyrillic + greek, latin + latinOfGreek);
const toCyrillic = pairs(latin, cyrillic);

function pairs(from: string, to: string): ReadonlyMap<string, string> {
  return new Map(Array.from(from, (letter, at) => [letter, to.charAt(at)] as const));
}
