// In CI the properties are tried with the same cases every time, so that a red run means a change; elsewhere with new ones.
if (process.env.CI) {
  const { default: fc } = await import('fast-check');
  fc.configureGlobal({ seed: 20261121 });
}
