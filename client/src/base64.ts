/** Bytes as Base64, in which they go through JSON. */
export function base64(bytes: Uint8Array): string {
  const parts: string[] = [];
  // A call takes no more arguments than the stack has room for.
  for (let at = 0; at < bytes.length; at += argumentsOfCall) parts.push(String.fromCharCode(...bytes.subarray(at, at + argumentsOfCall)));
  return btoa(parts.join(''));
}

/** @throws DOMException for what is no Base64. */
export function bytesOf(base64: string): Uint8Array {
  const characters = atob(base64);
  const bytes = new Uint8Array(characters.length);
  // `Uint8Array.from` takes twenty times as long, a second for a document of eight megabytes.
  for (let at = 0; at < bytes.length; at++) bytes[at] = characters.charCodeAt(at);
  return bytes;
}

const argumentsOfCall = 0x8000;
