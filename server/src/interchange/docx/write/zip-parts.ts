import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Slices } from '../../../text/slices.ts';

/** Packs parts in their order, in slices. The same parts make the same bytes, at any time and in any place. */
export function* zipParts(parts: ReadonlyMap<string, string | Uint8Array>): Slices<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [name, part] of parts) {
    const file = new ZipDeflate(name, { level: 6 });
    // The first day of the format, in whatever zone this runs.
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    const bytes = typeof part === 'string' ? strToU8(part) : part;
    for (let at = 0; at < bytes.length; at += sliceBytes) {
      file.push(bytes.subarray(at, at + sliceBytes), at + sliceBytes >= bytes.length);
      yield;
    }
    if (bytes.length === 0) file.push(bytes, true);
  }
  zip.end();
  return joined(chunks);
}

/** Packing so many takes some milliseconds. */
const sliceBytes = 128 * 1024;

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
