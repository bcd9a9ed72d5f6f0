import type { Found } from './rule.ts';

/**
 * What `describe` says, kept until it is asked for another key: of a paragraph that stays as it is, only its name or the draft's custom may
 * change, and both rarely do.
 */
export function keptByKey(describe: (key: string) => Found): (key: string) => Found {
  let known: { readonly key: string; readonly found: Found } | undefined;
  return (key) => {
    if (known?.key !== key) known = { key, found: describe(key) };
    return known.found;
  };
}
