/** The same characters in memory of their own: a slice of a text keeps the whole text alive for as long as the slice lives. */
export function detached(slice: string): string {
  return slice.split('').join('');
}
