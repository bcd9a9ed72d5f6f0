declare module 'write-file-atomic' {
  /** Follows links, keeps the mode and the owner, and removes its temporary file when the process is interrupted. */
  export default function writeFileAtomic(path: string, data: string): Promise<void>;
}
