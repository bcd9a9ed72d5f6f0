/**
 * Writes a file as a whole or not at all, with its mode and owner. The library is loaded when there is something to write.
 *
 * @throws the system's error where the file cannot be written.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const { default: writeFileAtomic } = await import('write-file-atomic');
  await writeFileAtomic(path, text);
}
