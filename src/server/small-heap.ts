import { setFlagsFromString } from 'node:v8';

/**
 * V8 gives a heap that works hard a multiple of what it needs, by the size of the machine and not of its share in it. Answers
 * from memory are as fast with little: the young are collected by the megabyte, the old as soon as they have grown by a tenth.
 * The middle one of its compilers holds on to 20 MB and is missed by nobody: what is hot goes on to the last one all the same.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=10');
  setFlagsFromString('--no-maglev');
}
