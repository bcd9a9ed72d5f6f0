import { say } from './say.ts';

/** "Chile, Mexico and Peru". */
export function andList(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : say('andLast', { names: items.slice(0, -1).join(', '), last: items.at(-1) ?? '' });
}
