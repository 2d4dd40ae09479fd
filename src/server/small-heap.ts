import { setFlagsFromString } from 'node:v8';

/**
 * V8 gives a heap that works hard a multiple of what it needs, by the size of the machine and not of its share in it. Answers
 * from memory are as fast with little: the young are collected by the megabyte, the old as soon as they have grown by a tenth.
 */
export function keepHeapSmall(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--heap-growing-percent=10');
}
