import type { Place } from './contenders.ts';
import { randomFrom } from './random.ts';

/** One character typed or one deleted; places are in the draft. */
export interface Keystroke {
  readonly at: Place;
  readonly removed: 0 | 1;
  /** A character that a JSON string holds as it is. */
  readonly inserted: string;
}

/**
 * Keystrokes at random places inside words, in pairs that undo each other: a character typed and deleted, or deleted and
 * typed again. The text is the same after every pair, so that all servers meet the same texts however many there are.
 */
export function keystrokes(draft: string, count: number, seed: number): readonly Keystroke[] {
  const random = randomFrom(seed);
  const place = placesIn(draft, seed);
  return Array.from({ length: Math.ceil(count / 2) }).flatMap((): Keystroke[] => {
    const { at, character } = place();
    const typed = random.chance(0.75) ? random.pick([...'etaoinsr']) : random.pick([...typable]);
    return random.chance(0.5)
      ? [
          { at, removed: 0, inserted: typed },
          { at, removed: 1, inserted: '' },
        ]
      : [
          { at, removed: 1, inserted: '' },
          { at, removed: 0, inserted: character },
        ];
  });
}

/** Brackets and stops among them: a bracket typed without its partner is a fault for as long as it stands. */
const typable = ' ,;.[]()5-A';

function placesIn(draft: string, seed: number): () => { at: Place; character: string } {
  const random = randomFrom(seed + 1);
  const lines = draft.split('\n');
  return () => {
    for (;;) {
      const line = random.below(lines.length);
      const text = lines[line] ?? '';
      const character = random.below(text.length);
      if (/^[a-z]{2}$/.test(text.slice(character - 1, character + 1)))
        return { at: { line, character }, character: text.charAt(character) };
    }
  };
}
