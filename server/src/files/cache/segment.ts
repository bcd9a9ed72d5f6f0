import { crc32 } from 'node:zlib';

/**
 * A file of records, end to end: first a line that says what it is and which version of the program wrote it, then of each record its length, its checksum, and its bytes. The checksum is for accidents,
 * a page that was never written or a bit that turned: nobody else can write to the folder.
 */
export function segmentOf(version: string, records: Iterable<Uint8Array>): Uint8Array {
  const parts: Uint8Array[] = [headerOf(version)];
  for (const record of records) {
    const head = Buffer.alloc(headBytes);
    head.writeUInt32LE(record.length, 0);
    head.writeUInt32LE(crc32(record, record.length), 4);
    parts.push(head, record);
  }
  return Buffer.concat(parts);
}

/** The sound records of a segment, as views of its bytes. None of a file that another version wrote, or that is none of ours; none after a length that leads out of the file. */
export function* recordsIn(segment: Uint8Array, version: string): Generator<Uint8Array> {
  const bytes = Buffer.from(segment.buffer, segment.byteOffset, segment.length);
  const header = headerOf(version);
  if (!bytes.subarray(0, header.length).equals(header)) return;
  for (let at = header.length; at + headBytes <= bytes.length; ) {
    const length = bytes.readUInt32LE(at);
    const record = bytes.subarray(at + headBytes, at + headBytes + length);
    if (record.length < length) return;
    // The length is a part of what is checked, so that a record of nothing but zeros is none.
    if (crc32(record, length) === bytes.readUInt32LE(at + 4)) yield record;
    at += headBytes + length;
  }
}

/** Of a segment without records, and of what each record takes beside its own bytes. */
export const headBytes = 8;

function headerOf(version: string): Buffer {
  return Buffer.from(`penholder library 2, ${version}\n`);
}
