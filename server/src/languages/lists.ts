/** The words of a string that white space separates. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The words and phrases of a string that commas separate. */
export function phrases(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/);
}

/** Each of them in capitals. */
export function inCapitals(list: readonly string[]): readonly string[] {
  return list.map((each) => each.toUpperCase());
}
