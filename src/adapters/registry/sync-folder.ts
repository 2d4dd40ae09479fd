import { closeSync, fsyncSync, openSync } from 'node:fs';

/** A new file survives a power cut only when its folder was written too. */
export function syncFolder(folder: string): void {
  try {
    const handle = openSync(folder, 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch {
    // Windows opens no folders, and needs none of this.
  }
}
