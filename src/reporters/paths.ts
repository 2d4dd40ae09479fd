/** A file of the workspace as someone in the working directory writes it. */
export function fromWorkingDirectory(file: string, cwd: string): string {
  if (cwd === '') return file;
  const target = file.split('/');
  const here = cwd.split('/');
  let shared = 0;
  while (shared < here.length && shared < target.length - 1 && here[shared] === target[shared]) shared++;
  return [...here.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
}
