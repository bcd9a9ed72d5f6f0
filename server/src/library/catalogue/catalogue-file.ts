/** Whether a file of this name, or at this address, is a catalogue: a list of texts in CSL-JSON. */
export function isCatalogueFile(name: string): boolean {
  return /\.csl\.json$/i.test(name);
}
