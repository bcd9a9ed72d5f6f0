/** Whether a file of this name, or at this address, is a draft of the workspace. */
export function isDraftFile(name: string): boolean {
  return /\.draft$/i.test(name);
}
