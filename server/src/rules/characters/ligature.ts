import { tell } from '../../wording/say.ts';
import type { Damage } from './damage.ts';

/** Letters that a printed page joins into one sign, and a converter has kept as that sign: whoever searches for the word does not find it. */
export function ligatures(text: string): Damage[] {
  return Array.from(text.matchAll(/[\uFB00-\uFB06]/g), ({ index, 0: written }) => {
    const letters = written.normalize('NFKC');
    return {
      span: { start: index, end: index + written.length },
      told: (place) => tell('ligature', { letters, place }),
      repairs: [{ newText: letters, certain: true }],
      habit: 'ligatures',
    };
  });
}
