/** Why a file is not read: it is above the size that the reader allows, a link, or a pipe, a socket or a device. */
export type Refusal = 'TOO_LONG' | 'LINK' | 'SPECIAL';

/** A file that exists and could be read, and that we refuse to read. `code` is named as in the system's own errors. */
export class RefusedFile extends Error {
  readonly code: Refusal;

  constructor(code: Refusal) {
    super(reasons[code]);
    this.code = code;
  }
}

const reasons: Readonly<Record<Refusal, string>> = {
  TOO_LONG: 'it is too long',
  LINK: 'it is a link, and links that are met in a folder are not followed',
  SPECIAL: 'it is no regular file',
};
