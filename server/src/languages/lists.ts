/** The words of a text, parted by white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** The words and phrases of a text, parted by commas. */
export function phrases(text: string): readonly string[] {
  return text.trim().split(/\s*,\s*/);
}

/** Each of them in capitals. */
export function inCapitals(list: readonly string[]): readonly string[] {
  return list.map((each) => each.toUpperCase());
}
