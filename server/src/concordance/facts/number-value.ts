import type { NumberWords } from '../../languages/number-words.ts';

/** The values that a figure may have: first the one by the custom of its language, then any other. A figure of several stops, "16.5.1", has none. */
export function valuesOf(written: string, words: NumberWords | undefined): readonly number[] {
  const bare = written.replace(/\s/g, '');
  if (!/[.,]/.test(bare)) return [Number(bare)];
  const grouped = /^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.exec(bare);
  const whole = Number(bare.replace(/[.,]/g, ''));
  const single = /^\d+[.,]\d+$/.test(bare) ? Number(bare.replace(',', '.')) : undefined;
  if (grouped !== null) {
    const isThousands = words?.thousands === grouped[1] || single === undefined;
    return isThousands ? [whole, ...(single === undefined ? [] : [single])] : [single, whole];
  }
  if (single !== undefined) return [single];
  const both = /^(\d{1,3}(?:([.,])\d{3})+)([.,])(\d+)$/.exec(bare);
  if (both?.[2] !== undefined && both[2] !== both[3]) return [Number(`${both[1]?.replace(/[.,]/g, '')}.${both[4]}`)];
  return [];
}
