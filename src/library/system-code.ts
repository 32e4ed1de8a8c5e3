/** What the system calls an error of the disk ("EACCES"), or the error's own words where it is none of the system's. */
export function systemCode(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.message : String(error);
}
