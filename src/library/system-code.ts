/** What the system calls an error of the disk ("EACCES"), or the error's own words where it is none of the system's. */
export function systemCode(error: unknown): string {
  return codeOf(error) ?? (error instanceof Error ? error.message : String(error));
}

/** The code that the system or a driver gave with an error; nothing where there is none. */
export function codeOf(error: unknown): string | undefined {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
