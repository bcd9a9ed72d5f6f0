import type { Found } from './rule.ts';

/**
 * The finding that `describe` makes for a key, kept until another key is asked for. The key is what a finding depends on besides its paragraph: the
 * paragraph's name or the draft's custom, which rarely change.
 */
export function keptByKey(describe: (key: string) => Found): (key: string) => Found {
  let known: { readonly key: string; readonly found: Found } | undefined;
  return (key) => {
    if (known?.key !== key) known = { key, found: describe(key) };
    return known.found;
  };
}
